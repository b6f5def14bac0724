import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { LABEL_DWANGSOM } from '#lib/handhaving/dwangsom/labels.ts';
import { BEZWAARUITKOMSTEN, PER, type Dwangsom } from '#lib/handhaving/dwangsom/model.ts';
import { vervolgVan } from '#lib/handhaving/dwangsom/rules.ts';
import type { Actie } from '#components/handhaving/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  lod: Dwangsom;
  vandaag: Datum;
  acties: { verstuurd: Actie; zienswijze: Actie; beschikking: Actie; verder: Actie; bezwaar: Actie };
};

/** What can be done with this order now. */
export function DwangsomStappen({ lod, vandaag, acties }: Eigenschappen) {
  const verborgen = { id: lod.id, versie: lod.versie };
  const verder = vervolgVan(lod.staat).filter((staat) => staat !== 'BESCHIKKING');
  return (
    <div className="flex flex-wrap gap-4">
      {lod.staat === 'VOORNEMEN' && (
        <>
          {!lod.voornemenVerstuurdOp && (
            <Uitklap titel="Buiten Baken verstuurd" knop="secundair" klein>
              <Formulier
                actie={acties.verstuurd}
                verborgen={verborgen}
                label="Voornemen verstuurd"
                uniek="verstuurd"
              >
                <Veld
                  naam="op"
                  label="Buiten Baken verstuurd op"
                  soort="date"
                  breedte="kort"
                  max={vandaag}
                  hint="Alleen als de brief niet uit Baken komt: van een brief van Baken staat de dag hier vanzelf. Dan begint de tijd om te reageren."
                />
                <Verzendknop>Leg de verzending vast</Verzendknop>
              </Formulier>
            </Uitklap>
          )}
          <Uitklap titel="Zienswijze vastleggen" knop="secundair" klein>
            <Formulier actie={acties.zienswijze} verborgen={verborgen} label="Zienswijze" uniek="zienswijze">
              <Tekstvak naam="zienswijze" label="Wat zeggen de ouders?" rijen={4} maxLength={8000} />
              <Verzendknop>Bewaar zienswijze</Verzendknop>
            </Formulier>
          </Uitklap>
          <Uitklap titel="Last opleggen" knop="secundair" klein>
            <Beschikking lod={lod} verborgen={verborgen} vandaag={vandaag} actie={acties.beschikking} />
          </Uitklap>
        </>
      )}
      {verder.length > 0 && (
        <Uitklap titel="Volgende stap" knop="secundair" klein>
          <Formulier actie={acties.verder} verborgen={verborgen} label="Volgende stap" uniek="verder">
            <Keuzelijst
              naam="naar"
              label="Volgende stap"
              keuzes={verder.map((staat) => ({ waarde: staat, label: LABEL_DWANGSOM[staat] }))}
            />
            <Veld
              naam="op"
              label="Op welke dag?"
              soort="date"
              breedte="kort"
              max={vandaag}
              waarde={vandaag}
            />
            {verder.includes('VERBEURD') && (
              <Veld
                naam="verbeurd"
                label="Verbeurd bedrag in euro"
                hint="Alleen bij verbeuren."
                optioneel
                breedte="kort"
                inputMode="decimal"
              />
            )}
            <Tekstvak
              naam="reden"
              label="Reden"
              hint="Nodig bij intrekken of afzien."
              optioneel
              rijen={3}
              maxLength={2000}
            />
            <Verzendknop>Zet stap</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
      {lod.beschikkingOp && (
        <Uitklap titel="Bezwaar vastleggen" knop="stil" klein>
          <Formulier actie={acties.bezwaar} verborgen={verborgen} label="Bezwaar" uniek="bezwaar">
            <Veld
              naam="bezwaarOp"
              label="Bezwaar ontvangen op"
              soort="date"
              breedte="kort"
              max={vandaag}
              waarde={lod.bezwaarOp ?? undefined}
            />
            <Keuzelijst
              naam="bezwaarUitkomst"
              label="Uitkomst"
              optioneel
              leeg="Nog niet bekend"
              waarde={lod.bezwaarUitkomst ?? undefined}
              keuzes={BEZWAARUITKOMSTEN.map((item) => ({ waarde: item, label: item }))}
            />
            <Verzendknop>Bewaar bezwaar</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </div>
  );
}

function Beschikking({
  lod,
  verborgen,
  vandaag,
  actie,
}: {
  lod: Dwangsom;
  verborgen: { id: string; versie: number };
  vandaag: Datum;
  actie: Actie;
}) {
  return (
    <Formulier actie={actie} verborgen={verborgen} label="Last opleggen" uniek="last">
      <Veld naam="op" label="Besluit van" soort="date" breedte="kort" max={vandaag} waarde={vandaag} />
      <Veld
        naam="begunstigingTot"
        label="Tijd om te voldoen tot en met"
        soort="date"
        breedte="kort"
        waarde={addDays(vandaag, 14)}
      />
      <div className="velden-naast flex flex-wrap gap-4">
        <Veld
          naam="bedrag"
          label="Dwangsom in euro"
          breedte="kort"
          inputMode="decimal"
          waarde={bedragVan(lod.bedrag)}
        />
        <Keuzelijst
          naam="per"
          label="Per"
          waarde={lod.per ?? undefined}
          keuzes={PER.map((item) => ({ waarde: item, label: item }))}
        />
        <Veld
          naam="maximum"
          label="Maximum in euro"
          breedte="kort"
          inputMode="decimal"
          waarde={bedragVan(lod.maximum)}
        />
      </div>
      <Verzendknop>Leg de last op</Verzendknop>
    </Formulier>
  );
}

/** As one types it, and as the form takes it back: 250,50. */
function bedragVan(bedrag: number | null): string | undefined {
  return bedrag === null ? undefined : String(bedrag).replace('.', ',');
}
