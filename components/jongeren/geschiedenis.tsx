import { formatDatum, formatPeriode } from '#lib/kalender/opmaak.ts';
import { LABEL_SCHOOLGANG, onderwijssoortLabel, uitschrijfredenLabel } from '#lib/jongeren/feiten/labels.ts';
import { LABEL_GROND } from '#lib/jongeren/leerplicht/labels.ts';
import type { Dossier, Woonregel } from '#lib/jongeren/dossier/model.ts';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

/** School, exemptions and addresses through time. */
export function Geschiedenis({ dossier }: { dossier: Dossier }) {
  const { inschrijvingen, schoolgang, vrijstellingen, woonperioden, kop, mag } = dossier;
  return (
    <Sectie
      titel="School, vrijstelling en adres"
      rechts={
        mag.wijzigen && (
          <KnopLink href={`/jongeren/${kop.id}/feiten`} klein soort="stil" icoon="plus">
            Vastleggen
          </KnopLink>
        )
      }
    >
      <Lijst
        titel="Inschrijvingen"
        leeg="Geen inschrijving bekend."
        regels={inschrijvingen.map(
          (item) =>
            `${formatPeriode(item)}: ${item.school}, ${onderwijssoortLabel(item.onderwijssoort)}${item.leerjaar ? ` ${item.leerjaar}` : ''}` +
            (item.redenEinde ? ` (${uitschrijfredenLabel(item.redenEinde)})` : ''),
        )}
      />
      <Lijst
        titel="Schoolgang"
        regels={schoolgang.map(
          (item) =>
            `${formatDatum(item.datum)}: ${LABEL_SCHOOLGANG[item.soort]}${item.toelichting ? `. ${item.toelichting}` : ''}`,
        )}
      />
      <Lijst
        titel="Vrijstellingen"
        regels={vrijstellingen.map((item) => `${formatPeriode(item)}: ${LABEL_GROND[item.grond]}`)}
      />
      <Lijst
        titel="Adressen"
        leeg="Geen adres bekend."
        regels={woonperioden.map((item) => `${formatPeriode(item)}: ${adresVan(item, kop.geheimhouding)}`)}
      />
    </Sectie>
  );
}

function Lijst({ titel, regels, leeg }: { titel: string; regels: readonly string[]; leeg?: string }) {
  if (regels.length === 0 && !leeg) return null;
  return (
    <div className="deel">
      <h3>{titel}</h3>
      {regels.length === 0 ? (
        <p className="gedempt">{leeg}</p>
      ) : (
        <ul>
          {regels.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function adresVan(item: Woonregel, geheim: boolean): string {
  const straat = [item.straat, item.huisnummer].filter(Boolean).join(' ');
  const plaats = [item.postcode, item.plaats ?? item.gemeente].filter(Boolean).join(' ');
  const adres = [straat, plaats].filter(Boolean).join(', ') || item.gemeente || 'buitenland of onbekend';
  const soort = item.soort === 'verblijf' ? ' (verblijfsadres)' : '';
  return `${adres}${soort}${geheim ? ', geheim' : ''}`;
}
