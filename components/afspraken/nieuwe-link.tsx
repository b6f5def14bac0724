'use client';
import { useActionState } from 'react';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
  basis: string;
  vernieuwt: boolean;
};

const BEGIN: FormulierStaat = { status: 'leeg' };

/** Makes the link and shows it this once. */
export function NieuweLink({ actie, basis, vernieuwt }: Eigenschappen) {
  const [staat, verstuur] = useActionState(actie, BEGIN);
  const token = staat.status === 'gelukt' ? (staat.gegevens as { token: string }).token : undefined;
  return (
    <form action={verstuur} aria-label="Agendalink maken" className="formulier">
      {token && (
        <div role="status">
          <Mededeling toon="goed" titel="Uw link; hij is alleen nu te zien">
            <code className="break-all">{`${basis}/api/agenda/${token}.ics`}</code>
            <p>Voeg in uw agendaprogramma een agenda toe “van het web” of “op URL” en plak dit adres.</p>
          </Mededeling>
        </div>
      )}
      {staat.status === 'geweigerd' && <p role="alert">{staat.zin}</p>}
      <Verzendknop soort="secundair">
        {vernieuwt ? 'Maak een nieuwe link (de oude vervalt)' : 'Maak een link'}
      </Verzendknop>
    </form>
  );
}
