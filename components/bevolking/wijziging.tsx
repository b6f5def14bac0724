import Link from 'next/link';
import { UITLEG_TAAK } from '#lib/bevolking/labels.ts';
import type { Taakcode, WerkBijWijziging, Wijzigingspagina } from '#lib/bevolking/model.ts';
import { LABEL_VORM } from '#lib/contact/afspraken/labels.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { werkAdres } from '#components/werkprocessen/adres.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

/** Tasks after which the young person is no longer seen here. */
const AFZEGGEN: readonly Taakcode[] = ['T14', 'overgedragen', 'vertrek', 'overlijden'];

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = { pagina: Wijzigingspagina; actie: Actie; herstel: Actie };

/** What changed, what the law asks, and the running work with the end that fits; the colleague ticks what ends. */
export function Wijziging({ pagina, actie, herstel }: Eigenschappen) {
  const { taken, gedaan, werk, mag, jongereId, gemeente } = pagina;
  const teSluiten = mag.sluiten ? werk.filter(({ resultaat }) => resultaat) : [];
  const elders = taken.length + gedaan.length > 0 ? werk.filter((item) => !teSluiten.includes(item)) : [];
  const teDoen = taken.length + teSluiten.length > 0;
  return (
    <div className="secties">
      {!teDoen && (
        <LegeStaat
          titel="Er is niets te doen"
          actie={<KnopLink href={`/jongeren/${jongereId}`}>Naar het dossier</KnopLink>}
        >
          Een verhuizing, vertrek, overlijden of verjaardag die werk vraagt, komt hier en bij Termijnen te
          staan.
        </LegeStaat>
      )}
      {taken.map(({ id, code, start, uiterlijk }) => (
        <Sectie key={id} titel={`${UITLEG_TAAK[code].titel} (${formatDatum(start)})`}>
          {UITLEG_TAAK[code].zinnen.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
          {(code === 'T14' || code === 'verhuisd-binnen') && gemeente && <p>Woont nu in {gemeente}.</p>}
          {uiterlijk && <p className="gedempt">Uiterlijk {formatDatum(uiterlijk)}.</p>}
          {code === 'T06' && (
            <Knoppen>
              <KnopLink
                href={`/jongeren/${jongereId}/brieven/nieuw?sjabloon=herinnering-kennisgeving&onderwerp=jongere:${jongereId}`}
                icoon="brief"
                klein
              >
                Schrijf de brief
              </KnopLink>
            </Knoppen>
          )}
          {code === 'T14' && (
            <Knoppen>
              <KnopLink href={`/jongeren/${jongereId}/overdracht`} icoon="pijl" klein>
                Draag het dossier over
              </KnopLink>
            </Knoppen>
          )}
        </Sectie>
      ))}
      {taken.some(({ code }) => AFZEGGEN.includes(code)) && <Afspraken afspraken={pagina.afspraken} />}
      {elders.length > 0 && <Elders werk={elders} />}
      {mag.verwerken && teDoen && (
        <Formulier actie={actie} verborgen={{ jongereId }} label="Wijziging verwerken">
          {taken.length > 0 && (
            <Keuzes
              meer
              naam="taak"
              label="Wat is klaar?"
              waarde={taken.length === 1 ? taken.map(({ id }) => id) : []}
              keuzes={taken.map(({ id, code }) => ({ waarde: id, label: UITLEG_TAAK[code].titel }))}
            />
          )}
          {teSluiten.length > 0 && (
            <Keuzes
              meer
              naam="werk"
              label="Lopend werk dat hiermee eindigt"
              hint="Wat u niet aanvinkt, loopt door."
              optioneel
              keuzes={teSluiten.map((item) => ({
                waarde: `${item.id}.${item.versie}.${item.resultaat?.code}`,
                label: `${soortLabel(item.soort)}, sinds ${formatDatum(item.gestartOp)}`,
                hint: `Sluit af als: ${item.resultaat?.label}${item.eigenaar ? `. Staat bij ${item.eigenaar}` : ''}.`,
              }))}
            />
          )}
          <Veld
            naam="notitie"
            label="Notitie"
            hint="Blijft bij het bureau; de school leest dit niet."
            optioneel
            maxLength={500}
          />
          <Verzendknop>Verwerk</Verzendknop>
        </Formulier>
      )}
      {gedaan.length > 0 && <Gedaan pagina={pagina} herstel={herstel} />}
    </div>
  );
}

/** What was done, and the way back; work that was closed along is opened again on its own page. */
function Gedaan({ pagina, herstel }: Pick<Eigenschappen, 'pagina' | 'herstel'>) {
  const { gedaan, mag, jongereId } = pagina;
  return (
    <Sectie titel="Verwerkt" aantal={gedaan.length}>
      <Lijst label="Verwerkt">
        {gedaan.map(({ id, code, op }) => (
          <Lijstrij key={id} titel={UITLEG_TAAK[code].titel} onder={`verwerkt op ${formatDatum(op)}`}>
            {mag.verwerken && (
              <Formulier
                actie={herstel}
                verborgen={{ jongereId, taak: id }}
                label={`${UITLEG_TAAK[code].titel}: maak ongedaan`}
              >
                <Verzendknop soort="stil" klein>
                  Maak ongedaan
                </Verzendknop>
              </Formulier>
            )}
          </Lijstrij>
        ))}
      </Lijst>
      <p className="gedempt">Werk dat mee is afgesloten, opent u weer op de pagina van dat werk.</p>
    </Sectie>
  );
}

/** A colleague calls them off himself: those who were invited then hear of it. */
function Afspraken({ afspraken }: Pick<Wijzigingspagina, 'afspraken'>) {
  if (afspraken.length === 0) return null;
  return (
    <Sectie titel="Afspraken die nog komen" aantal={afspraken.length}>
      <p>Gaat een afspraak niet door? Open haar en zeg haar af; wie is uitgenodigd, krijgt bericht.</p>
      <ul>
        {afspraken.map(({ id, vorm, datum, tijd, wie }) => (
          <li key={id}>
            <Link href={`/afspraken/${id}`} prefetch={false}>
              {LABEL_VORM[vorm]}, {formatDatum(datum)} om {tijd}
            </Link>
            {wie && `, bij ${wie}`}
          </li>
        ))}
      </ul>
    </Sectie>
  );
}

function Elders({ werk }: { werk: readonly WerkBijWijziging[] }) {
  return (
    <Sectie titel="Ander lopend werk">
      <ul>
        {werk.map(({ id, soort, gestartOp }) => (
          <li key={id}>
            <Link href={werkAdres(soort, id)} prefetch={false}>
              {soortLabel(soort)}, sinds {formatDatum(gestartOp)}
            </Link>
          </li>
        ))}
      </ul>
    </Sectie>
  );
}
