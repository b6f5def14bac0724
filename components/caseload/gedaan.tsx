import { formatDatum } from '#lib/kalender/opmaak.ts';
import { telzin } from '#lib/caseload/labels.ts';
import type { Caseloadoverdracht, Caseloadpagina } from '#lib/caseload/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Terugzetten } from '#components/caseload/terugzetten.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** What was just done, with the way back. */
export function Gedaan({ overdracht, actie }: { overdracht: Caseloadoverdracht; actie: Actie }) {
  const { id, regels, vanNaam, tot, ongedaanOp, teruggegevenOp } = overdracht;
  if (ongedaanOp || teruggegevenOp)
    return (
      <Mededeling toon="info" titel={`De overdracht van ${vanNaam} is teruggezet.`}>
        <p>Wat intussen was gewijzigd, bleef waar het stond.</p>
      </Mededeling>
    );
  return (
    <section className="kaart mb-6" aria-label="Overgedragen">
      <p role="status">
        <strong>{telzin(regels)}</strong> van {vanNaam} zijn overgedragen
        {tot ? `, tot ${formatDatum(tot)}` : ''}. De nieuwe eigenaar ziet ze bij “Nieuw voor mij”.
      </p>
      <Terugzetten actie={actie} id={id} label="Overdracht ongedaan maken" knop="Maak ongedaan" />
    </section>
  );
}

type Eigenschappen = {
  pagina: Caseloadpagina;
  waarden: Readonly<Record<'van' | 'naar' | 'na', string | undefined>>;
  actie: Actie;
};

/** Handovers for a time: who comes back when, and the button for that day. */
export function Tijdelijk({ pagina, waarden, actie }: Eigenschappen) {
  const { lopend, verder, vandaag } = pagina;
  if (lopend.length === 0 && !waarden.na) return null;
  return (
    <Sectie titel="Tijdelijk overgedragen" {...(waarden.na || verder ? {} : { aantal: lopend.length })}>
      {lopend.length === 0 && <LegeStaat titel="Hierna komt niets meer" />}
      <ul className="lijst" aria-label="Tijdelijk overgedragen">
        {lopend.map(({ id, vanNaam, tot, regels }) => (
          <li key={id} className="lijstrij">
            <div className="lijstrij-tekst">
              <span className="lijstrij-titel">{vanNaam}</span>
              <span className="lijstrij-onder">{telzin(regels)}</span>
            </div>
            <div className="lijstrij-rechts">
              {tot && (
                <Status toon={tot <= vandaag ? 'let-op' : 'bezig'}>
                  {tot <= vandaag ? 'Terug sinds' : 'Terug op'} {formatDatum(tot)}
                </Status>
              )}
              <Formulier
                actie={actie}
                verborgen={{ id }}
                label={`Werk van ${vanNaam} teruggeven${tot ? `, overgedragen tot ${formatDatum(tot)}` : ''}`}
              >
                <Verzendknop soort="secundair" klein>
                  Geef terug
                </Verzendknop>
              </Formulier>
            </div>
          </li>
        ))}
      </ul>
      <Bladeren
        label="Bladeren door tijdelijk overgedragen werk"
        {...bladeradressen({ pad: '/werkvoorraad/overdragen', waarden, verder })}
      />
    </Sectie>
  );
}
