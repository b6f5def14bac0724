import type { Metadata } from 'next';
import { wijzigDuur } from '#app/(werkplek)/beheer/termijnen/actions.ts';
import { EigenTermijnen, WettelijkeTermijnen } from '#components/termijnen/instellingen.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { showInstellingen } from '#lib/termijnen/instellingen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Termijnen van het bureau' };

export default async function TermijnenBeheerPagina() {
  const uitkomst = await showInstellingen(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { termijnen } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Termijnen van het bureau"
        onder="Hoe lang een termijn duurt, en waar dat staat"
        kruimels={[{ titel: 'Beheer', href: '/beheer' }]}
      />
      <div className="secties">
        <Sectie titel="Door het bureau te kiezen">
          <EigenTermijnen termijnen={termijnen.filter((item) => item.instelbaar)} actie={wijzigDuur} />
        </Sectie>
        <Sectie titel="In de wet">
          <WettelijkeTermijnen termijnen={termijnen.filter((item) => !item.instelbaar)} />
        </Sectie>
      </div>
    </>
  );
}
