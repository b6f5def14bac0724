import Link from 'next/link';
import { ANTWOORD_LABEL } from '#lib/kwaliteit/toets/labels.ts';
import { ANTWOORDEN, type Toetspagina, type Toetsvraag, type Toetszaak } from '#lib/kwaliteit/toets/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { werkAdres } from '#components/werkprocessen/adres.ts';

type Eigenschappen = {
  pagina: Toetspagina;
  gekozen: string | undefined;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** The checklist for the case one opened. */
export function ToetsFormulier({ pagina: { toets, zaken }, gekozen, actie }: Eigenschappen) {
  const zaak = zaken.find(({ id }) => id === gekozen);
  if (!zaak) return null;
  return (
    <Sectie id="toetsen" titel={`Zaak ${zaak.volgnummer}: ${soortLabel(zaak.soort).toLowerCase()}`}>
      <p className="mb-4">
        <Link href={werkAdres(zaak.soort, zaak.werkprocesId)} prefetch={false} target="_blank">
          Open de zaak in een nieuw tabblad
        </Link>
        ; u geeft daar een reden, zoals “dossiertoets”.
      </p>
      <Formulier actie={actie} verborgen={{ id: zaak.id, versie: zaak.versie }} label="Dossier toetsen">
        {toets.vragen.map((vraag) => (
          <Vraag key={vraag.code} vraag={vraag} zaak={zaak} />
        ))}
        <Verzendknop>Bewaar de antwoorden</Verzendknop>
      </Formulier>
    </Sectie>
  );
}

function Vraag({ vraag: { code, label }, zaak }: { vraag: Toetsvraag; zaak: Toetszaak }) {
  const beantwoord = zaak.antwoorden[code];
  return (
    <div>
      <Keuzes
        naam={`antwoord-${code}`}
        label={label}
        naast
        {...(beantwoord ? { waarde: beantwoord.antwoord } : {})}
        keuzes={ANTWOORDEN.map((antwoord) => ({ waarde: antwoord, label: ANTWOORD_LABEL[antwoord] }))}
      />
      <Veld
        naam={`opmerking-${code}`}
        label={`Opmerking bij: ${label.toLowerCase()}`}
        verbergLabel
        waarde={beantwoord?.opmerking ?? ''}
        maxLength={500}
        placeholder="Opmerking"
      />
    </div>
  );
}
