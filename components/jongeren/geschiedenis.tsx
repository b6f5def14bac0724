import type { ComponentProps, ReactNode } from 'react';
import { formatDatum, formatPeriode } from '#lib/kalender/opmaak.ts';
import {
  BRONZIN,
  LABEL_SCHOOLGANG,
  onderwijssoortLabel,
  uitschrijfredenLabel,
} from '#lib/jongeren/feiten/labels.ts';
import { LABEL_GROND } from '#lib/jongeren/leerplicht/labels.ts';
import type { Dossier, Inschrijvingsregel, Schoolgangregel, Woonregel } from '#lib/jongeren/dossier/model.ts';
import { FeitIntrekken } from '#components/jongeren/feit-intrekken.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

type Regel = { sleutel: string; zin: string; intrekken?: ReactNode };
type Actie = ComponentProps<typeof FeitIntrekken>['actie'];

/** School, exemptions and addresses through time. What a colleague recorded himself can be taken back here. */
export function Geschiedenis({ dossier, trekIn }: { dossier: Dossier; trekIn: Actie }) {
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
        regels={inschrijvingen.map((item) => ({
          sleutel: item.id,
          zin: inschrijfzin(item),
          intrekken: mag.wijzigen && <InschrijvingIntrekken item={item} jongereId={kop.id} actie={trekIn} />,
        }))}
      />
      <Lijst
        titel="Schoolgang"
        regels={schoolgang.map((item) => ({
          sleutel: item.id,
          zin: schoolgangzin(item),
          intrekken: mag.wijzigen && item.metHand && (
            <Intrekken soort="schoolgang" id={item.id} jongereId={kop.id} actie={trekIn} />
          ),
        }))}
      />
      <Lijst
        titel="Vrijstellingen"
        regels={vrijstellingen.map((item) => ({
          sleutel: item.id,
          zin: `${formatPeriode(item)}: ${LABEL_GROND[item.grond]}`,
        }))}
      />
      <Lijst
        titel="Adressen"
        leeg="Geen adres bekend."
        regels={woonperioden.map((item) => ({
          sleutel: `${item.soort}${item.van}`,
          zin: `${formatPeriode(item)}: ${adresVan(item, kop.geheimhouding)}`,
        }))}
      />
    </Sectie>
  );
}

function Lijst({ titel, regels, leeg }: { titel: string; regels: readonly Regel[]; leeg?: string }) {
  if (regels.length === 0 && !leeg) return null;
  return (
    <div className="deel">
      <h3>{titel}</h3>
      {regels.length === 0 ? (
        <p className="gedempt">{leeg}</p>
      ) : (
        <ul>
          {regels.map(({ sleutel, zin, intrekken }) => (
            <li key={sleutel}>
              {zin}
              {intrekken}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function InschrijvingIntrekken({
  item: { id, tot, metHand, eindeMetHand },
  ...rest
}: {
  item: Inschrijvingsregel;
  jongereId: string;
  actie: Actie;
}) {
  if (tot && eindeMetHand) return <Intrekken soort="uitschrijving" id={id} {...rest} />;
  return metHand && !tot ? <Intrekken soort="inschrijving" id={id} {...rest} /> : null;
}

function Intrekken(feit: Omit<ComponentProps<typeof FeitIntrekken>, 'reden'>) {
  return (
    <Uitklap titel={`Trek deze ${feit.soort} in`} knop="stil" klein>
      <FeitIntrekken {...feit} />
    </Uitklap>
  );
}

function inschrijfzin(item: Inschrijvingsregel): string {
  const waar = `${item.school}, ${onderwijssoortLabel(item.onderwijssoort)}`;
  const leerjaar = item.leerjaar ? ` ${item.leerjaar}` : '';
  const einde = item.redenEinde ? ` (${uitschrijfredenLabel(item.redenEinde)})` : '';
  const wanneer = item.beginOnbekend
    ? `tot en met ${formatDatum(item.van)}, begin niet bekend`
    : formatPeriode(item);
  return `${wanneer}: ${waar}${leerjaar}${einde}`;
}

function schoolgangzin({ datum, soort, bron, verteldDoor, toelichting }: Schoolgangregel): string {
  const bronnen = [bron && BRONZIN[bron], verteldDoor].filter(Boolean).join(', ');
  const hoe = bronnen ? ` (${bronnen})` : '';
  return `${formatDatum(datum)}: ${LABEL_SCHOOLGANG[soort]}${hoe}${toelichting ? `. ${toelichting}` : ''}`;
}

function adresVan(item: Woonregel, geheim: boolean): string {
  const straat = [item.straat, item.huisnummer].filter(Boolean).join(' ');
  const plaats = [item.postcode, item.plaats ?? item.gemeente].filter(Boolean).join(' ');
  const adres = [straat, plaats].filter(Boolean).join(', ') || item.gemeente || 'buitenland of onbekend';
  const soort = item.soort === 'verblijf' ? ' (verblijfsadres)' : '';
  return `${adres}${soort}${geheim ? ', geheim' : ''}`;
}
