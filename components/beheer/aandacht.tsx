import Link from 'next/link';
import type { Scanoverzicht } from '#lib/documenten/scannen/model.ts';
import type { Mailoverzicht } from '#lib/uitwisseling/mail/model.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tijdstip } from '#components/logboek/tijdstip.tsx';

/** What the beheerder should see before choosing anything: documents nobody can open, and mail that did not leave. */
export function Aandacht({ scans, mail }: { scans: Scanoverzicht; mail: Mailoverzicht }) {
  const wacht = scans.tellingen.find(({ stand }) => stand === 'niet-bereikbaar');
  const vast = mail.aantalVast;
  const besmet = scans.tellingen.find(({ stand }) => stand === 'besmet')?.aantal ?? 0;
  if (!wacht && besmet === 0 && vast === 0) return null;
  return (
    <div className="mb-6 flex flex-col gap-3">
      {wacht && (
        <Mededeling toon="fout" titel={`${stukken(wacht.aantal)} op de virusscanner`}>
          <p>
            Niemand kan ze openen. Het oudste wacht sinds <Tijdstip op={wacht.sinds} />.{' '}
            <Link href="/beheer/documenten">Bekijk wat er te doen is</Link>
          </p>
        </Mededeling>
      )}
      {besmet > 0 && (
        <Mededeling
          toon="let-op"
          titel={`Virus gevonden in ${besmet === 1 ? '1 stuk' : `${besmet} stukken`}`}
        >
          <p>
            <Link href="/beheer/documenten">Bekijk bij wie het binnenkwam</Link>
          </p>
        </Mededeling>
      )}
      {vast > 0 && (
        <Mededeling
          toon="let-op"
          titel={vast === 1 ? '1 mail is blijven liggen' : `${vast} mails zijn blijven liggen`}
        >
          <p>
            <Link href="/beheer/mail">Kies wat ermee gebeurt</Link>
          </p>
        </Mededeling>
      )}
    </div>
  );
}

const stukken = (aantal: number) => (aantal === 1 ? '1 stuk wacht' : `${aantal} stukken wachten`);
