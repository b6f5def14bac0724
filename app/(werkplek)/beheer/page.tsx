import type { Metadata } from 'next';
import { Aandacht } from '#components/beheer/aandacht.tsx';
import { DELEN } from '#components/beheer/delen.ts';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { GeenRecht } from '#components/ui/staten.tsx';
import { showScans } from '#lib/documenten/scannen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';
import { showMail } from '#lib/uitwisseling/mail/queries.ts';

export const metadata: Metadata = { title: 'Beheer' };
export default async function BeheerPagina() {
  const actor = await requireActor();
  const rechten = permissiesOf(actor.rollen);
  const delen = DELEN.filter((deel) => rechten.has(deel.permissie));
  if (delen.length === 0) return <GeenRecht />;
  const ziet = rechten.has('taken.zien');
  const scans = ziet && (await showScans(actor, {}));
  const mail = ziet && (await showMail(actor, {}));
  return (
    <>
      <Paginakop titel="Beheer" />
      {scans && scans.ok && mail && mail.ok && <Aandacht scans={scans.waarde} mail={mail.waarde} />}
      <Lijst label="Onderdelen van beheer">
        {delen.map(({ href, titel, onder }) => (
          <Lijstrij key={href} href={href} titel={titel} onder={onder} />
        ))}
      </Lijst>
    </>
  );
}
