import { formatDatum, formatPeriode } from '#lib/kalender/opmaak.ts';
import { CATEGORIE_LABEL } from '#lib/meldingen/labels.ts';
import type { Categorie } from '#lib/meldingen/model.ts';
import type { Overdrachtsdossier } from '#lib/overdracht/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

/** A received dossier as it was sent: to read, not to change. */
export function Dossierinhoud({ dossier }: { dossier: Overdrachtsdossier }) {
  const { persoon, ouders, inschrijvingen, vrijstellingen, meldingen, werkprocessen, contact } = dossier;
  return (
    <div className="secties">
      <Kenmerken
        naast
        kenmerken={[
          { naam: 'Geboren', waarde: formatDatum(persoon.geboortedatum) },
          { naam: 'Verhuisd', waarde: formatDatum(dossier.verhuisdOp) },
          { naam: 'Reden', waarde: dossier.reden },
          { naam: 'Van', waarde: dossier.van },
          { naam: 'Ouders', waarde: ouders.map(({ naam, rol }) => `${naam} (${rol})`).join(', ') },
        ]}
      />
      <Deel
        titel="Scholen"
        regels={inschrijvingen.map(({ school, van, tot }) => `${school}, ${formatPeriode({ van, tot })}`)}
      />
      <Deel
        titel="Vrijstellingen"
        regels={vrijstellingen.map(
          ({ grond, van, tot }) => `Artikel ${grond}, ${formatPeriode({ van, tot })}`,
        )}
      />
      <Deel
        titel="Meldingen"
        regels={meldingen.map(
          (melding) =>
            `${formatDatum(melding.ontvangenOp)}: ${CATEGORIE_LABEL[melding.categorie as Categorie] ?? melding.categorie}${melding.school ? `, ${melding.school}` : ''}${melding.reden ? `. ${melding.reden}` : ''}`,
        )}
      />
      <Deel
        titel="Werkprocessen"
        regels={werkprocessen.map(
          (werk) =>
            `${soortLabel(werk.soort)}, ${formatPeriode({ van: werk.gestartOp, tot: werk.geslotenOp })}${werk.resultaat ? `: ${werk.resultaat.replaceAll('-', ' ')}` : ''}`,
        )}
      />
      <Deel
        titel="Contact"
        regels={contact.map(
          ({ datum, soort, met, verslag }) => `${formatDatum(datum)}, ${soort} met ${met}. ${verslag}`,
        )}
      />
    </div>
  );
}

function Deel({ titel, regels }: { titel: string; regels: readonly string[] }) {
  return (
    <Sectie titel={titel} aantal={regels.length}>
      {regels.length === 0 ? (
        <p className="gedempt">Niets meegekomen.</p>
      ) : (
        <ul className="lijst">
          {regels.map((regel, plek) => (
            <li key={plek} className="lijstrij">
              {regel}
            </li>
          ))}
        </ul>
      )}
    </Sectie>
  );
}
