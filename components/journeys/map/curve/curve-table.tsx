import { formatInterval, formatSigned } from "@/lib/format";
import type { StageSpan } from "@/lib/journeys/map/emotion/curve-stages";
import type { Curve, MeasuredFeelings } from "@/lib/journeys/map/emotion/curve-words";

interface Props {
  curves: readonly Curve[];
  spans: readonly StageSpan[];
  measured: MeasuredFeelings;
}

/** The curves as a table, for whoever reads by ear. */
export function CurveTable({ curves, spans, measured }: Props) {
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
            <th scope="col">Customers say</th>
          </tr>
        </thead>
        <tbody>
          {spans.map(({ id, name }, stage) => {
            const said = measured[id];
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                {curves.map(({ personaId, points }) => (
                  <td key={personaId ?? ""}>{formatSigned(points[stage]?.value, 1)}</td>
                ))}
                <td>
                  {said
                    ? `${formatSigned(said.value, 1)} (${formatInterval(said.low, said.high, { signed: true })}), n ${said.n}`
                    : "–"}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
