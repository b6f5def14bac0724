import { LEZER_LABEL } from '#lib/evaluatie/raadsdocument/labels.ts';
import type { Raadsdocumentpagina } from '#lib/evaluatie/raadsdocument/queries.ts';
import { formatTijdstip } from '#components/inlezen/opmaak.ts';
import { Raadsuitgave, type Uitgaveacties } from '#components/evaluaties/raadsuitgave.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Verslagblad } from '#components/verslag/verslagblad.tsx';

const BESTANDEN = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
  ['xlsx', 'Excel'],
  ['html', 'HTML'],
] as const;

/** What the document says, and its files. */
export function Raadsdocumentblad({
  document,
  acties,
}: {
  document: Raadsdocumentpagina;
  acties: Uitgaveacties;
}) {
  const { evaluatieId, id, lezer, verslag, gemaaktOp, gemaaktDoor } = document;
  const adres = `/evaluaties/${evaluatieId}/documenten`;
  return (
    <>
      <Paginakop
        titel={`${LEZER_LABEL[lezer]} raadsdocument`}
        onder={`Gemaakt op ${formatTijdstip(gemaaktOp)}${gemaaktDoor ? ` door ${gemaaktDoor}` : ''}. De cijfers zijn van toen.`}
        kruimels={[
          { titel: 'Evaluatie', href: '/evaluaties' },
          { titel: verslag.titel, href: `/evaluaties/${evaluatieId}` },
          { titel: 'Raadsdocument', href: adres },
        ]}
        actie={BESTANDEN.map(([als, naam]) => (
          <KnopLink key={als} href={`${adres}/${id}/${als}`} download icoon="download">
            {naam}
          </KnopLink>
        ))}
      />
      <div className="secties">
        <Raadsuitgave document={document} acties={acties} />
        <Kenmerken
          naast
          kenmerken={verslag.kenmerken.map(({ label, waarde }) => ({ naam: label, waarde }))}
        />
        <Verslagblad blokken={verslag.blokken} />
      </div>
    </>
  );
}
