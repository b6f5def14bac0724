import type { Metadata } from 'next';
import Link from 'next/link';
import {
  isAangekomen,
  probeerOpnieuw,
  stuurProefmail,
  verstuurNiet,
} from '#app/(werkplek)/beheer/mail/actions.ts';
import { Mailstand, VastgelopenMail, WachtendeMail } from '#components/beheer/mail-overzicht.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { showMail } from '#lib/uitwisseling/mail/queries.ts';

export const metadata: Metadata = { title: 'Mail' };

export default async function MailPagina() {
  const uitkomst = await showMail(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { vastgelopen } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Mail"
        onder="Wat Baken verstuurt, en wat bleef liggen"
        kruimels={[{ titel: 'Beheer', href: '/beheer' }]}
      />
      <div className="secties">
        <Mailstand overzicht={uitkomst.waarde} proef={stuurProefmail} />
        <Sectie titel="Vraagt een besluit" aantal={vastgelopen.length}>
          <VastgelopenMail
            regels={vastgelopen}
            opnieuw={probeerOpnieuw}
            nietMeer={verstuurNiet}
            aangekomen={isAangekomen}
          />
        </Sectie>
        <Sectie titel="Wacht">
          <WachtendeMail overzicht={uitkomst.waarde} opnieuw={probeerOpnieuw} nietMeer={verstuurNiet} />
        </Sectie>
        <p className="gedempt">
          Wanneer een overzicht wordt gemaild en wanneer niet, kiest elke medewerker zelf bij{' '}
          <Link href="/mailvoorkeur">Mail van Baken</Link>.
        </p>
      </div>
    </>
  );
}
