import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { STAPEL, type Afdruklijst, type Afdrukrij, type Printbundel } from '#lib/brieven/afdrukken/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Ververs } from '#components/inlezen/ververs.tsx';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Acties = { bundel: Actie; bundelAlles: Actie; geprint: Actie; nietGeprint: Actie; losOp: Actie };

const PAD = '/brieven/afdrukken';

/** Everything that waits for the printer, and the bundles that were made of it. */
export function Afdrukken({
  lijst,
  isVervolg,
  acties,
}: {
  lijst: Afdruklijst;
  /** Not the first page. */
  isVervolg: boolean;
  acties: Acties;
}) {
  const { bundels, totaal } = lijst;
  return (
    <div className="secties">
      {bundels.some((bundel) => bundel.status === 'maken') && <Ververs />}
      {bundels.length > 0 && (
        <Sectie titel="Bundels" aantal={bundels.length}>
          <ul className="flex flex-col gap-4">
            {bundels.map((bundel) => (
              <li key={bundel.id} className="kaart">
                <Bundel bundel={bundel} acties={acties} />
              </li>
            ))}
          </ul>
        </Sectie>
      )}
      <Sectie titel="Wacht op afdrukken" aantal={totaal}>
        {totaal === 0 ? (
          <LegeStaat titel="Niets om af te drukken">
            Brieven die per post gaan, verschijnen hier zodra ze zijn verstuurd vanuit een dossier.
          </LegeStaat>
        ) : (
          <Wachtend lijst={lijst} isVervolg={isVervolg} acties={acties} />
        )}
      </Sectie>
    </div>
  );
}

function Wachtend({ lijst, isVervolg, acties }: { lijst: Afdruklijst; isVervolg: boolean; acties: Acties }) {
  const { rijen, totaal, verder } = lijst;
  const past = !verder && !isVervolg;
  const stapels = Math.ceil(totaal / STAPEL);
  return (
    <div className="flex flex-col gap-5">
      <p>
        De oudste brief ligt boven: op datum, en van één dag op kenmerk. In die volgorde komen ze uit de
        printer.
        {!past && ` U ziet er hier ${rijen.length} van de ${totaal}.`}
      </p>
      {!past && (
        <Formulier actie={acties.bundelAlles} verborgen={{ aantal: totaal }} label="Alles bundelen">
          <Verzendknop icoon="document">
            Bundel alle {totaal} brieven in {stapels} PDF’s
          </Verzendknop>
          <p className="gedempt">Hoogstens {STAPEL} brieven in een PDF; elke PDF zegt welk deel het is.</p>
        </Formulier>
      )}
      {rijen.length === 0 ? (
        <p>Op deze pagina staat niets meer.</p>
      ) : (
        <Formulier actie={acties.bundel} label="Brieven bundelen" breed>
          <Keuzes
            naam="exemplaar"
            label="Welke brieven?"
            meer
            waarde={lijst.gekozen}
            keuzes={rijen.map((rij) => ({
              waarde: rij.id,
              label: `${rij.titel}, aan ${rij.naar}`,
              hint: hintVan(rij),
            }))}
          />
          <Verzendknop icoon="document" soort={past ? 'primair' : 'secundair'}>
            Maak één PDF
          </Verzendknop>
        </Formulier>
      )}
      <Bladeren
        {...(isVervolg ? { eerste: PAD } : {})}
        {...(verder ? { volgende: `${PAD}?na=${verder}` } : {})}
      />
    </div>
  );
}

function hintVan(rij: Afdrukrij): string {
  return [
    `${formatDatum(rij.datum)}, kenmerk ${rij.kenmerk}`,
    !rij.adresBekend && 'geen adres: overhandigen of zelf invullen',
    rij.geheim && 'adres geheim: laat de envelop niet liggen',
  ]
    .filter(Boolean)
    .join('; ');
}

function Bundel({ bundel, acties }: { bundel: Printbundel; acties: Acties }) {
  const verborgen = { bundelId: bundel.id };
  const wat = bundel.aantal === 1 ? '1 brief' : `${bundel.aantal} brieven`;
  const welke = bundel.eerste ? `${wat} vanaf kenmerk ${bundel.eerste}` : `${wat}, deel ${bundel.deel}`;
  const wanneer = `${formatDatum(todayInAmsterdam(bundel.gemaaktOp))}${bundel.door ? `, ${bundel.door}` : ''}`;
  return (
    <div className="flex flex-col gap-3">
      <p>
        <strong>
          {wat}
          {bundel.delen > 1 && `, deel ${bundel.deel} van ${bundel.delen}`}
        </strong>
        , {wanneer}
        {bundel.eerste &&
          bundel.eerste !== bundel.laatste &&
          `, kenmerk ${bundel.eerste} tot en met ${bundel.laatste}`}
        {bundel.geprintOp && `. Afgedrukt op ${formatDatum(todayInAmsterdam(bundel.geprintOp))}.`}
      </p>
      {bundel.status === 'maken' && <p role="status">De PDF wordt gemaakt. Deze pagina ververst vanzelf.</p>}
      {bundel.status === 'mislukt' && (
        <Mededeling toon="fout" titel={bundel.fout ?? 'De bundel kon niet worden gemaakt.'} />
      )}
      <div className="flex flex-wrap items-start gap-3">
        {bundel.status === 'klaar' && (
          <KnopLink href={`/brieven/afdrukken/${bundel.id}`} download icoon="download">
            PDF van {wat}
          </KnopLink>
        )}
        {bundel.status === 'klaar' && !bundel.geprintOp && (
          <Formulier actie={acties.geprint} verborgen={verborgen} label={`Als afgedrukt markeren: ${welke}`}>
            <Verzendknop icoon="vinkje">Markeer als afgedrukt</Verzendknop>
          </Formulier>
        )}
        {bundel.geprintOp && (
          <Formulier
            actie={acties.nietGeprint}
            verborgen={verborgen}
            label={`Afdrukken ongedaan maken: ${welke}`}
          >
            <Verzendknop soort="stil">Toch niet afgedrukt</Verzendknop>
          </Formulier>
        )}
        {!bundel.geprintOp && bundel.status !== 'maken' && (
          <Formulier actie={acties.losOp} verborgen={verborgen} label={`Bundel uit elkaar halen: ${welke}`}>
            <Verzendknop soort="stil">Haal uit elkaar</Verzendknop>
          </Formulier>
        )}
      </div>
    </div>
  );
}
