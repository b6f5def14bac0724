import Link from 'next/link';
import { landLabel } from '#lib/vrijstellingen/register/model.ts';
import { STAND_LABEL } from '#lib/vrijstellingen/verlenging/labels.ts';
import type { Verlengpagina, Verlengrij } from '#lib/vrijstellingen/verlenging/model.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Knop, KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import type { Verlengwaarden } from '#components/vrijstellingen/verleng-filter.tsx';

const TOON = { open: 'let-op', binnen: 'bezig', verlengd: 'goed' } as const;
type Eigenschappen = { pagina: Verlengpagina; waarden: Verlengwaarden & { na: string | undefined } };

/** Who must renew. Ticked rows, or to be reminded all that fit the choice, go on to a preview; nothing happens here. */
export function VerlengTabel({ pagina, waarden }: Eigenschappen) {
  const { na, ...keuzes } = waarden;
  const { rijen, verder, gekozen, mag, schooljaar } = pagina;
  const bladeren = <Bladeren {...bladeradressen({ pad: '/vrijstellingen/verlenging', waarden, verder })} />;
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
  const alleHerinneren = `/vrijstellingen/verlenging/samen?${new URLSearchParams([...params, ['schooljaar', schooljaar], ['handeling', 'herinneren'], ['alle', 'ja']])}`;
  const { open, binnen, verlengd } = pagina.tellingen;
  const veelBinnen = pagina.fase !== 'voor' && binnen + verlengd > open;
  return (
    <form action="/vrijstellingen/verlenging/samen" method="get" aria-label="Samen behandelen">
      <input type="hidden" name="schooljaar" value={schooljaar} />
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
            <KnopLink href={alleHerinneren} soort="stil">
              {`Herinner alle ${gekozen}`}
            </KnopLink>
          </Knoppen>
          {mag.beslissen && (
            <p className="gedempt mt-2">
              Verleng alleen wie een verklaring inleverde: kies de school en vink aan wat binnen is.
            </p>
          )}
        </div>
      )}
      <Tabel
        bijschrift="Te verlengen vrijstellingen, op naam"
        verbergBijschrift
        eenRegel
        kolommen={kiesKolommen(kolommen(mag.behandelen, pagina.lijst.zichtbaar), pagina.lijst)}
        rijen={rijen}
        rijSleutel={(rij) => rij.id}
      />
      {bladeren}
    </form>
  );
}

function kolommen(kiest: boolean, zichtbaar: readonly string[]): Kolom<Verlengrij>[] {
  const kerenApart = zichtbaar.includes('keren');
  const vink: Kolom<Verlengrij> = {
    sleutel: 'kies',
    kop: 'Kies',
    verbergKop: true,
    cel: ({ id, naam, stand }) =>
      stand === 'open' && (
        <label className="keuze">
          <input type="checkbox" name="id" value={id} />
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
