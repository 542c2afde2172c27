import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { type Channel, channels, channelWords } from "@/lib/journeys/map/channels";
import { MixedOption, mixedValue } from "./mixed-option";

interface Props {
  /** undefined: of several cards, and they differ */
  value: Channel | null | undefined;
  onChange: (channel: Channel | null) => void;
}

export function ChannelChoice({ value, onChange }: Props) {
  return (
    <Field label="Channel">
      {(control) => (
        <Select
          {...control}
          value={value === undefined ? mixedValue : (value ?? "")}
          onChange={({ target }) => onChange((target.value || null) as Channel | null)}
        >
          <MixedOption isMixed={value === undefined} />
          <option value="">Not said</option>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {channelWords[channel]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
