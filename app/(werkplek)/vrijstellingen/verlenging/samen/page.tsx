import type { Metadata } from 'next';
import { herinner, verleng } from '#app/(werkplek)/vrijstellingen/verlenging/actions.ts';
import { lijstadres } from '#components/vrijstellingen/verleng-adres.ts';
import { VerlengVoorbeeld } from '#components/vrijstellingen/verleng-voorbeeld.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd, LegeStaat } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { previewVerlenging } from '#lib/vrijstellingen/verlenging/queries.ts';

export const metadata: Metadata = { title: 'Samen verlengen' };

type Params = Record<string, string | string[] | undefined>;
const KRUIMELS = [
  { titel: 'Vrijstellingen', href: '/vrijstellingen' },
  { titel: 'Verlenging', href: '/vrijstellingen/verlenging' },
];

export default async function SamenPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const uitkomst = await previewVerlenging(await requireActor(), params);
  if (!uitkomst.ok && uitkomst.weigering.code !== 'geen-recht')
    return (
      <>
        <Paginakop titel="Samen verlengen" kruimels={KRUIMELS} />
        <Geweigerd weigering={uitkomst.weigering} wat="Een van de vrijstellingen" />
        <KnopLink href={lijstadres(params)}>Naar de lijst</KnopLink>
      </>
    );
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const voorbeeld = uitkomst.waarde;
  const terug = lijstadres(params, params.alle ? [] : voorbeeld.rijen.map(({ id }) => id));
  const titel = voorbeeld.handeling === 'verlengen' ? 'Samen verlengen' : 'Samen herinneren';
  return (
    <>
      <Paginakop titel={titel} onder="Er is nog niets gedaan. Kijk of dit klopt." kruimels={KRUIMELS} />
      {voorbeeld.rijen.length === 0 ? (
        <LegeStaat titel="Er is niets aangevinkt" actie={<KnopLink href={terug}>Naar de lijst</KnopLink>}>
          {voorbeeld.handeling === 'verlengen'
            ? 'Vink in de lijst aan van wie een verklaring binnen is. Kies eerst een school: dan staan haar leerlingen bij elkaar.'
            : 'Vink in de lijst aan wie een herinnering krijgt, of herinner alle van wie nog niets is gehoord.'}
        </LegeStaat>
      ) : (
        <VerlengVoorbeeld voorbeeld={voorbeeld} keuze={params} terug={terug} acties={{ verleng, herinner }} />
      )}
    </>
  );
}
