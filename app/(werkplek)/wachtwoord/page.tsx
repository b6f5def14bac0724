import type { Metadata } from 'next';
import { wijzigWachtwoord } from '#app/(werkplek)/wachtwoord/actions.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Wachtwoord wijzigen' };

export default async function WachtwoordPagina() {
  await requireActor();
  return (
    <>
      <Paginakop titel="Wachtwoord wijzigen" />
      <Formulier actie={wijzigWachtwoord} label="Wachtwoord wijzigen">
        <Veld naam="huidig" label="Huidig wachtwoord" soort="password" autoComplete="current-password" />
        <Veld
          naam="wachtwoord"
          label="Nieuw wachtwoord"
          hint="Ten minste 15 tekens; een zin van een paar woorden werkt goed."
          soort="password"
          autoComplete="new-password"
        />
        <Veld
          naam="herhaling"
          label="Nieuw wachtwoord nog een keer"
          soort="password"
          autoComplete="new-password"
        />
        <p>Daarna zijn alle sessies beëindigd en meldt u zich opnieuw aan.</p>
        <Verzendknop>Wachtwoord wijzigen</Verzendknop>
      </Formulier>
    </>
  );
}
