import { LABEL_AANLEIDING, LABEL_VERGELIJKING } from '#lib/absoluut-verzuim/vergelijken/labels.ts';
import type { Vergelijking } from '#lib/absoluut-verzuim/vergelijken/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { NuVergelijken } from '#components/absoluut-verzuim/nu-vergelijken.tsx';
import { Ververs } from '#components/inlezen/ververs.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Status } from '#components/ui/status.tsx';
import { Voortgang } from '#components/ui/voortgang.tsx';

type Eigenschappen = {
  vergelijking: Vergelijking;
  magVergelijken: boolean;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

const TOON = {
  wacht: 'bezig',
  bezig: 'bezig',
  klaar: 'goed',
  'te-veel': 'let-op',
  mislukt: 'te-laat',
} as const;
const getal = new Intl.NumberFormat('nl-NL');

/** Shows how it goes as long as it runs, and then from whole to part what was found. */
export function Vergelijkingsverslag({ vergelijking: v, magVergelijken, actie }: Eigenschappen) {
  const bezig = v.status === 'wacht' || v.status === 'bezig' || v.status === 'mislukt';
  return (
    <div className="secties">
      {bezig && <Ververs />}
      <Kenmerken
        naast
        kenmerken={[
          { naam: 'Stand', waarde: <Status toon={TOON[v.status]}>{LABEL_VERGELIJKING[v.status]}</Status> },
          { naam: 'Aanleiding', waarde: LABEL_AANLEIDING[v.aanleiding] },
          ...(v.door ? [{ naam: 'Gevraagd door', waarde: v.door }] : []),
        ]}
      />
      {bezig ? (
        <Voortgang
          label="BRP, inschrijvingen en vrijstellingen vergelijken"
          gedaan={0}
          toelichting="u kunt deze pagina verlaten"
        />
      ) : (
        <Bevindingen v={v} />
      )}
      {v.status === 'te-veel' && (
        <Mededeling
          toon="let-op"
          titel={`Bij ${getal.format(v.treffers ?? 0)} jongeren is geen school bekend`}
        >
          <p>
            Dat is veel meer dan waar kan zijn. Waarschijnlijk zijn nog niet alle inschrijvingen of
            vrijstellingen ingelezen. Er is daarom geen enkel signaal geopend.
          </p>
          {magVergelijken && <NuVergelijken actie={actie} toch />}
        </Mededeling>
      )}
      <Knoppen>
        <KnopLink href="/absoluut-verzuim">Naar de signalen</KnopLink>
      </Knoppen>
    </div>
  );
}

function Bevindingen({ v }: { v: Vergelijking }) {
  const toon = (waarde: number | null) => (waarde === null ? '–' : getal.format(waarde));
  return (
    <Kenmerken
      kenmerken={[
        { naam: 'Leer- of kwalificatieplichtig, wonend in onze gemeenten', waarde: toon(v.cohort) },
        { naam: 'Daarvan ingeschreven (of binnen vier weken)', waarde: toon(v.ingeschreven) },
        { naam: 'Vrijgesteld of vervangende leerplicht', waarde: toon(v.vrijgesteld) },
        { naam: 'Door een school gemeld in de laatste acht weken, dus op school', waarde: toon(v.gemeld) },
        { naam: 'Zonder school of vrijstelling', waarde: toon(v.treffers) },
        { naam: 'Nieuw signaal geopend', waarde: toon(v.nieuw) },
        { naam: 'Stond al open', waarde: toon(v.gebleven) },
        { naam: 'Vanzelf opgelost', waarde: toon(v.opgelost) },
      ]}
    />
  );
}
