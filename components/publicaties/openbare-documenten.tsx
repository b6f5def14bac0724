import type { OpenbareEvaluatie } from '#lib/evaluatie/raadsdocument/model.ts';
import type { OpenbareEditie } from '#lib/jaarverslagen/uitgeven/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { Sectie } from '#components/ui/paginakop.tsx';

type Document = { titel: string; adres: string; op: Date; pdf: boolean };

/** What of the bureau everybody reads as a document, with the PDF for the papers of a council. */
export function OpenbareDocumenten({
  edities,
  evaluaties,
}: {
  edities: readonly OpenbareEditie[];
  evaluaties: readonly OpenbareEvaluatie[];
}) {
  const documenten: Document[] = [
    ...edities.map(({ id, bureauCode, openbaar: { verslag }, gepubliceerdOp: op, pdf }) => ({
      ...{ titel: verslag.titel, adres: `/cijfers/${bureauCode}/jaarverslagen/${id}`, op, pdf },
    })),
    ...evaluaties.map(({ evaluatieId, bureauCode, verslag, gepubliceerdOp: op, pdf }) => ({
      ...{ titel: verslag.titel, adres: `/cijfers/${bureauCode}/evaluaties/${evaluatieId}`, op, pdf },
    })),
  ];
  if (documenten.length === 0) return null;
  return (
    <Sectie titel="Openbare jaarverslagen en evaluaties">
      <ul>
        {documenten.map(({ titel, adres, op, pdf }) => (
          <li key={adres}>
            <a href={adres}>{titel}</a>, openbaar sinds {formatDatum(todayInAmsterdam(op))}
            {pdf && (
              <>
                {' · '}
                <a href={`${adres}/pdf`} download>
                  PDF<span className="alleen-voorlezen"> van {titel}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Sectie>
  );
}
