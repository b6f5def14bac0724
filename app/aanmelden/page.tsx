import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Aanmelden } from '#components/schil/aanmelden.tsx';
import { readEnv } from '#lib/platform/env.ts';
import { aanmeldZin, localPath, readAanmelding } from '#lib/toegang/aanmelden.ts';
import { enkel } from '#lib/toegang/adres.ts';
import { DEMO_WACHTWOORD, demoAccounts } from '#lib/toegang/demo-accounts.ts';

export const metadata: Metadata = { title: 'Aanmelden' };

type Vraag = Record<string, string | string[] | undefined>;

export default async function AanmeldPagina({ searchParams }: { searchParams: Promise<Vraag> }) {
  const vraag = enkel<'naar' | 'callbackUrl' | 'error' | 'fout'>(await searchParams);
  const code = vraag.fout ?? vraag.error;
  const { csrf, aangemeld, verlopen, bewaardNaar } = await readAanmelding();
  const naar = localPath(vraag.naar ?? vraag.callbackUrl ?? (code ? bewaardNaar : undefined));
  if (aangemeld) redirect(naar);
  // next-auth sets the cookie of the form token on its own address and sends the visitor back here.
  if (!csrf && !vraag.callbackUrl) redirect(`/api/auth/signin?callbackUrl=${encodeURIComponent(naar)}`);
  const env = readEnv();
  return (
    <Aanmelden
      csrf={csrf}
      naar={naar}
      zin={aanmeldZin(code)}
      verlopen={verlopen && !code}
      oidc={env.OIDC_ISSUER && env.OIDC_CLIENT_ID ? env.OIDC_NAAM : undefined}
      demo={await demoAccounts()}
      demoWachtwoord={DEMO_WACHTWOORD}
    />
  );
}
