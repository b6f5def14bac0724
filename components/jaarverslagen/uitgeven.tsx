import Link from 'next/link';
import type { ComponentProps } from 'react';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { OpenbareInhoud } from '#lib/jaarverslagen/uitgeven/model.ts';
import type { Uitgeefpagina } from '#lib/jaarverslagen/uitgeven/queries.ts';
import { PdfstandVan } from '#components/publicaties/pdfstand.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Eigenschappen = {
  pagina: Uitgeefpagina;
  openbaar: OpenbareInhoud;
  geefUit: Actie;
  trekIn: Actie;
  vraagPdf: Actie;
};

/** Whether it is out, and who may send it out or take it back. */
export function Uitgeven({ pagina, openbaar, geefUit, trekIn, vraagPdf }: Eigenschappen) {
  const { editie, uitgegeven, mag, gezien, pdf, bureau } = pagina;
  return (
    <div className="flex flex-col gap-4 mb-6">
      <Stand pagina={pagina} />
      {uitgegeven && !uitgegeven.ingetrokken && pdf && (
        <PdfstandVan
          plek={{ bron: 'jaarverslag', id: uitgegeven.id }}
          stand={pdf}
          adres={`/cijfers/${bureau}/jaarverslagen/${uitgegeven.id}/pdf`}
          magVragen={mag.uitgeven}
          vraagPdf={vraagPdf}
        />
      )}
      {openbaar.weggelaten.length > 0 && (
        <Uitklap titel={`Blijft binnen het bureau: ${openbaar.weggelaten.length}`}>
          <ul className="flex flex-col gap-1">
            {openbaar.weggelaten.map(({ titel, reden }) => (
              <li key={titel}>
                <strong>{titel}</strong>: {reden}
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
      {!uitgegeven && mag.uitgeven && !mag.isMaker && (
        <Formulier actie={geefUit} label="Maak openbaar" verborgen={{ id: editie.id, gezien }}>
          <p>Lees ook de teksten en kaders: staat er niets in waaraan iemand een jongere kan herkennen?</p>
          <Verzendknop>Maak openbaar</Verzendknop>
        </Formulier>
      )}
      {uitgegeven && !uitgegeven.ingetrokken && mag.uitgeven && (
        <Uitklap titel="Trek in" knop="stil">
          <Formulier actie={trekIn} label="Trek in" verborgen={{ id: editie.id }}>
            <Tekstvak
              naam="reden"
              label="Waarom wordt dit jaarverslag ingetrokken?"
              hint="Deze zin staat straks op de openbare pagina."
              rijen={2}
            />
            <Verzendknop soort="gevaar">Trek het jaarverslag in</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </div>
  );
}

function Stand({ pagina: { uitgegeven, bureau, mag } }: { pagina: Uitgeefpagina }) {
  if (!uitgegeven)
    return (
      <Mededeling toon="info" titel="Nog niet openbaar">
        Zo leest een inwoner het: kleine aantallen zijn beschermd, en wat niet te beschermen is, staat er niet
        in.
        {mag.isMaker && ' U werkte aan dit jaarverslag; een collega maakt het openbaar.'}
      </Mededeling>
    );
  const op = formatDatum(todayInAmsterdam(uitgegeven.gepubliceerdOp));
  if (uitgegeven.ingetrokken)
    return (
      <Mededeling toon="let-op" titel="Ingetrokken">
        Openbaar gemaakt op {op} en daarna ingetrokken: {uitgegeven.reden}
      </Mededeling>
    );
  return (
    <Mededeling toon="goed" titel="Openbaar">
      Openbaar gemaakt op {op} door {uitgegeven.gepubliceerdDoorNaam ?? 'een collega'}.{' '}
      <Link href={`/cijfers/${bureau}/jaarverslagen/${uitgegeven.id}`}>Bekijk de openbare pagina</Link>
    </Mededeling>
  );
}
