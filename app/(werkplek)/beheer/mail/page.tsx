import type { Metadata } from 'next';
import Link from 'next/link';
import {
  isAangekomen,
  probeerOpnieuw,
  stuurProefmail,
  verstuurNiet,
} from '#app/(werkplek)/beheer/mail/actions.ts';
import { Mailstand, VastgelopenMail, WachtendeMail } from '#components/beheer/mail-overzicht.tsx';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { showMail } from '#lib/uitwisseling/mail/queries.ts';

export const metadata: Metadata = { title: 'Mail' };

type Props = { searchParams: Promise<{ na?: string; wacht?: string }> };
const PAD = '/beheer/mail';

export default async function MailPagina({ searchParams }: Props) {
  const { na, wacht } = await searchParams;
  const waarden = { na, wacht };
  const uitkomst = await showMail(await requireActor(), waarden);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { vastgelopen, aantalVast, verderVast, verderWachtend } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Mail"
        onder="Wat Baken verstuurt, en wat bleef liggen"
        kruimels={[{ titel: 'Beheer', href: '/beheer' }]}
      />
      <div className="secties">
        <Mailstand overzicht={uitkomst.waarde} proef={stuurProefmail} />
        <Sectie titel="Vraagt een besluit" aantal={aantalVast}>
          <VastgelopenMail
            regels={vastgelopen}
            bladert={Boolean(na)}
            opnieuw={probeerOpnieuw}
            nietMeer={verstuurNiet}
            aangekomen={isAangekomen}
          />
          <Bladeren
            label="Bladeren door mail die een besluit vraagt"
            {...bladeradressen({ pad: PAD, waarden, verder: verderVast })}
          />
        </Sectie>
        <Sectie titel="Wacht">
          <WachtendeMail
            overzicht={uitkomst.waarde}
            bladert={Boolean(wacht)}
            opnieuw={probeerOpnieuw}
            nietMeer={verstuurNiet}
          />
          <Bladeren
            label="Bladeren door mail die wacht"
            {...bladeradressen({ pad: PAD, waarden, naam: 'wacht', verder: verderWachtend })}
          />
        </Sectie>
        <p className="gedempt">
          Wanneer een overzicht wordt gemaild en wanneer niet, kiest elke medewerker zelf bij{' '}
          <Link href="/mailvoorkeur">Mail van Baken</Link>.
        </p>
      </div>
    </>
  );
}
