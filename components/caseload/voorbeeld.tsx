import { STUK_LABEL, telzin } from '#lib/caseload/labels.ts';
import { STUKSOORTEN, type Caseloadpagina, type Stuk, type Toedeling } from '#lib/caseload/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Blijft } from '#components/caseload/blijft.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Tegel, Tegels } from '#components/ui/tegel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** What would move, in numbers and piece by piece; then one button. */
export function Voorbeeld({ pagina, actie }: { pagina: Caseloadpagina; actie: Actie }) {
  const { keuze, stukken, toedeling, vanNaam } = pagina;
  if (!keuze.van)
    return (
      <LegeStaat titel="Kies van wie het werk is">
        Baken laat dan zien wat er in behandeling is. Er gebeurt niets voordat u op “Draag over” drukt.
      </LegeStaat>
    );
  if (stukken.length === 0)
    return (
      <LegeStaat titel={`${vanNaam ?? 'Deze collega'} heeft niets in behandeling`}>
        Geen werkprocessen, meldingen, afspraken, spreekuren of losse termijnen, en voor geen jongere
        verantwoordelijk. Er is niets over te dragen.
      </LegeStaat>
    );
  const gaat: Rij[] = keuze.naar ? [...toedeling] : stukken.map((stuk) => ({ stuk, naar: null }));
  return (
    <>
      <Tegels>
        {STUKSOORTEN.map((soort) => {
          const aantal = stukken.filter((stuk) => stuk.soort === soort).length;
          return (
            <Tegel
              key={soort}
              cijfer={aantal}
              titel={aantal === 1 ? STUK_LABEL[soort].een : STUK_LABEL[soort].meer}
            />
          );
        })}
      </Tegels>
      {keuze.naar && <Blijft pagina={pagina} />}
      {keuze.naar && toedeling.length > 0 && <Overdragen pagina={pagina} actie={actie} />}
      {(gaat.length > 0 || !keuze.naar) && (
        <Sectie titel="Wat er overgaat" aantal={gaat.length}>
          <Tabel
            bijschrift="Wat er overgaat"
            verbergBijschrift
            kolommen={kolommen(toedeling.length > 0)}
            rijen={gaat}
            rijSleutel={({ stuk }) => `${stuk.soort}-${stuk.id}`}
          />
        </Sectie>
      )}
    </>
  );
}

function Overdragen({ pagina, actie }: { pagina: Caseloadpagina; actie: Actie }) {
  const { keuze, toedeling, gezien } = pagina;
  const verborgen = { van: keuze.van ?? '', naar: keuze.naar ?? '', gezien };
  return (
    <section className="kaart my-6" aria-label="Overdragen">
      <Formulier actie={actie} verborgen={verborgen} label="Caseload overdragen">
        <p>{perOntvanger(toedeling)}</p>
        <Mee {...pagina} />
        <Uitklap titel="Tijdelijk: tot een dag van terugkeer">
          <Veld
            naam="tot"
            label="Terug op"
            hint="Op die dag staat hieronder een knop om alles in één keer terug te geven."
            soort="date"
            breedte="middel"
            optioneel
          />
        </Uitklap>
        <Verzendknop>Draag over ({toedeling.length})</Verzendknop>
      </Formulier>
    </section>
  );
}

function perOntvanger(toedeling: readonly Toedeling[]): string {
  const namen = [...new Set(toedeling.map(({ naar }) => naar.naam))].sort();
  const delen = namen.map(
    (naam) =>
      `${naam} krijgt ${telzin(toedeling.filter((deel) => deel.naar.naam === naam).map(({ stuk }) => stuk))}`,
  );
  return `${delen.join('; ')}.`;
}

/** What goes along, and what stays where it is: no surprise afterwards. */
function Mee({ mee: { termijnen, conceptbrieven }, zaaktermijnen }: Caseloadpagina) {
  return (
    <p className="gedempt">
      {termijnen > 0 &&
        `${termijnen === 1 ? '1 termijn gaat met zijn werkproces' : `${termijnen} termijnen gaan met hun werkproces`} mee. `}
      {conceptbrieven > 0 &&
        `${conceptbrieven === 1 ? '1 brief in concept blijft in het dossier staan' : `${conceptbrieven} brieven in concept blijven in de dossiers staan`}; wie het werk krijgt, maakt ze daar af. `}
      {zaaktermijnen > 0 &&
        `${zaaktermijnen === 1 ? '1 termijn in een handhavingszaak blijft' : `${zaaktermijnen} termijnen in handhavingszaken blijven`} bij wie die zaak heeft, tot een andere boa haar overneemt. `}
      Wat al is afgesloten, blijft op naam van wie het deed.
    </p>
  );
}

type Rij = { stuk: Stuk; naar: Toedeling['naar'] | null };

function kolommen(metNaar: boolean): Kolom<Rij>[] {
  return [
    { sleutel: 'wie', kop: 'Jongere', hoofd: true, cel: ({ stuk }) => stuk.naam },
    { sleutel: 'wat', kop: 'Wat', cel: ({ stuk }) => hoofdletter(stuk.wat) },
    { sleutel: 'wanneer', kop: 'Volgende dag', cel: ({ stuk }) => stuk.datum && <Datum op={stuk.datum} /> },
    ...(metNaar ? [{ sleutel: 'naar', kop: 'Naar', cel: ({ naar }: Rij) => naar?.naam }] : []),
  ];
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
