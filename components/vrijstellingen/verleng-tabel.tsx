import Link from 'next/link';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { landLabel } from '#lib/vrijstellingen/register/model.ts';
import { STAND_LABEL } from '#lib/vrijstellingen/verlenging/labels.ts';
import type { Verlengpagina, Verlengrij } from '#lib/vrijstellingen/verlenging/model.ts';
import { pakIn } from '#lib/vrijstellingen/verlenging/rules.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import { adresMet, Bladeren, bladeradressen, BladerKnoppen } from '#components/ui/bladeren.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Knop, KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import type { Verlengwaarden } from '#components/vrijstellingen/verleng-filter.tsx';

const PAD = '/vrijstellingen/verlenging';
const TOON = { open: 'let-op', binnen: 'bezig', verlengd: 'goed' } as const;
type Eigenschappen = { pagina: Verlengpagina; waarden: Verlengwaarden & { na: string | undefined } };

/** Who must renew. Ticked rows, or to be reminded all that fit the choice, go on to a preview; nothing happens here. */
export function VerlengTabel({ pagina, waarden }: Eigenschappen) {
  const { na, ...keuzes } = waarden;
  const { rijen, verder, gekozen, samen, mag, schooljaar } = pagina;
  const hier = new Set(rijen.map(({ id }) => id));
  const elders = pagina.aangevinkt.filter((id) => !hier.has(id));
  const bewaard = elders.length > 0 ? pakIn(elders) : undefined;
  const bladeren = (
    <Bladeren {...bladeradressen({ pad: PAD, waarden: { ...waarden, gekozen: bewaard }, verder })} />
  );
  if (rijen.length === 0 && na)
    return (
      <>
        <LegeStaat titel="Hierna komt niemand meer" />
        {bladeren}
      </>
    );
  if (rijen.length === 0)
    return (
      <LegeStaat titel="Niemand met deze keuzes">
        Hier staan vrijstellingen die tot het einde van dit schooljaar lopen en ieder jaar worden verlengd.
      </LegeStaat>
    );
  const params = new URLSearchParams(Object.entries(keuzes).filter(([, waarde]) => Boolean(waarde)));
  params.set('schooljaar', schooljaar);
  const alle = (handeling: string) =>
    `${PAD}/samen?${new URLSearchParams([...params, ['handeling', handeling], ['alle', 'ja']])}`;
  const { open, binnen, verlengd } = pagina.tellingen;
  const veelBinnen = pagina.fase !== 'voor' && binnen + verlengd > open;
  return (
    // A tick belongs to the browser: another choice of ticks is another form.
    <form
      key={pakIn(pagina.aangevinkt)}
      action="/vrijstellingen/verlenging/samen"
      method="get"
      aria-label="Samen behandelen"
    >
      {[...params].map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      {bewaard && <input type="hidden" name="gekozen" value={bewaard} />}
      {mag.behandelen && (
        <div className="mb-4">
          <Knoppen>
            <Knop name="handeling" value="herinneren" soort={veelBinnen ? 'secundair' : 'primair'}>
              Herinner wat is aangevinkt
            </Knop>
            {mag.beslissen && (
              <Knop name="handeling" value="verlengen" soort={veelBinnen ? 'primair' : 'secundair'}>
                Verleng wat is aangevinkt
              </Knop>
            )}
            <KnopLink href={alle('herinneren')} soort="stil">
              {`Herinner alle ${formatGetal(gekozen)}`}
            </KnopLink>
            {mag.beslissen && samen > 0 && (
              <KnopLink href={alle('verlengen')} soort="stil">
                {`Verleng alle ${formatGetal(samen)}`}
              </KnopLink>
            )}
          </Knoppen>
          {elders.length > 0 && (
            <p className="mt-2">
              {elders.length === 1
                ? 'Op een andere pagina is er 1 aangevinkt; die gaat mee.'
                : `Op andere pagina’s zijn er ${elders.length} aangevinkt; die gaan mee.`}{' '}
              <Link href={adresMet(PAD, waarden)}>Haal alle vinkjes weg</Link>
            </p>
          )}
          {mag.beslissen && (
            <p className="gedempt mt-2">
              Verleng alleen wie een verklaring inleverde. Vink aan wat binnen is, of kies de school en
              verleng allen van wie nog niets was gehoord; wie nog niets inleverde, laat u in de volgende stap
              weg. Samen kan alleen met grond 5-C.
            </p>
          )}
        </div>
      )}
      <Tabel
        bijschrift="Te verlengen vrijstellingen, op naam"
        verbergBijschrift
        eenRegel
        kolommen={kiesKolommen(kolommen(mag.behandelen, pagina), pagina.lijst)}
        rijen={rijen}
        rijSleutel={(rij) => rij.id}
      />
      {mag.behandelen ? <BladerKnoppen pad={PAD} na={na} verder={verder} /> : bladeren}
    </form>
  );
}

function kolommen(kiest: boolean, { lijst, aangevinkt }: Verlengpagina): Kolom<Verlengrij>[] {
  const kerenApart = lijst.zichtbaar.includes('keren');
  const vink: Kolom<Verlengrij> = {
    sleutel: 'kies',
    kop: 'Kies',
    verbergKop: true,
    cel: ({ id, naam, stand }) =>
      stand === 'open' && (
        <label className="keuze">
          <input type="checkbox" name="id" value={id} defaultChecked={aangevinkt.includes(id)} />
          <span className="alleen-voorlezen">Kies {naam}</span>
        </label>
      ),
  };
  return [
    ...(kiest ? [vink] : []),
    {
      sleutel: 'naam',
      kop: 'Jongere',
      hoofd: true,
      cel: ({ naam, zaakId, jongereId }) => (
        <Link
          href={zaakId ? `/vrijstellingen/${zaakId}` : `/jongeren/${jongereId}/vrijstellingen`}
          prefetch={false}
        >
          {naam}
        </Link>
      ),
    },
    { sleutel: 'grond', kop: 'Grond', opEenRegel: true, cel: ({ grond }) => grond },
    { sleutel: 'school', kop: 'School', rekt: true, cel: ({ school }) => school },
    { sleutel: 'land', kop: 'Land', opEenRegel: true, cel: ({ land }) => land && landLabel(land) },
    { sleutel: 'gemeente', kop: 'Gemeente', cel: ({ gemeente }) => gemeente },
    {
      sleutel: 'stand',
      kop: 'Stand',
      cel: ({ stand }) => <Status toon={TOON[stand]}>{STAND_LABEL[stand]}</Status>,
    },
    {
      sleutel: 'herinnerd',
      kop: 'Herinnerd',
      opEenRegel: true,
      cel: ({ herinnerdOp, herinneringen }) =>
        herinnerdOp && (
          <>
            <Datum op={herinnerdOp} /> {herinneringen > 1 && !kerenApart && `(${herinneringen}×)`}
          </>
        ),
    },
    {
      sleutel: 'keren',
      kop: 'Keer herinnerd',
      getal: true,
      cel: ({ herinneringen }) => herinneringen,
    },
  ];
}
