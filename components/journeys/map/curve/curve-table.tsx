import { formatInterval, formatSigned } from "@/lib/format";
import type { Curve, MeasuredFeelings } from "@/lib/journeys/map/emotion/curve";
import type { StageSpan } from "@/lib/journeys/map/emotion/curve-stages";

interface Props {
  curves: readonly Curve[];
  spans: readonly StageSpan[];
  measured: MeasuredFeelings;
}

function saidWords(said: MeasuredFeelings[string]): string {
  if (!said) return "–";
  const { value, low, high, n } = said;
  return `${formatSigned(value, 1)} (${formatInterval(low, high, { signed: true })}), n ${n}`;
}

/** The curves as a table, for whoever reads by ear. */
export function CurveTable({ curves, spans, measured }: Props) {
  const asked = curves.filter(({ own }) => Object.keys(own ?? {}).length > 0);
  return (
    <div className="sr-only">
      <table>
        <caption>Feelings by stage, from −2 to +2</caption>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            {curves.map(({ personaId, name }) => (
              <th key={personaId ?? ""} scope="col">
                {name ?? "Drawn"}
              </th>
            ))}
            <th scope="col">{asked.length > 0 ? "Everybody says" : "Customers say"}</th>
            {asked.map(({ personaId, name }) => (
              <th key={personaId} scope="col">
                Answers of {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spans.map(({ id, name }, stage) => {
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                {curves.map(({ personaId, points }) => (
                  <td key={personaId ?? ""}>{formatSigned(points[stage]?.value, 1)}</td>
                ))}
                <td>{saidWords(measured[id])}</td>
                {asked.map(({ personaId, own }) => (
                  <td key={personaId}>{saidWords(own?.[id])}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
