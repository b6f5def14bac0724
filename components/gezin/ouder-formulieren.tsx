import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Gezinslid, Ouderkeuze } from '#lib/jongeren/gezin/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Persoonsvelden, Rondvelden } from '#components/gezin/ouder-velden.tsx';
import { VerborgenVeld } from '#components/contact/verborgen-veld.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Zoekveld } from '#components/ui/zoekveld.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** Choose someone who is known already, and how he stands around this young person. */
export function BekendeOuder({
  jongereId,
  zoek,
  keuzes,
  actie,
}: {
  jongereId: string;
  zoek: string;
  /** null: someone new is being typed below. */
  keuzes: readonly Ouderkeuze[] | null;
  actie: Actie;
}) {
  return (
    <Sectie titel="Iemand die al bekend is">
      <Zoekveld
        pad={`/jongeren/${jongereId}/gezin/nieuw`}
        naam="zoek"
        label="Zoek op achternaam"
        waarde={zoek}
      />
      {keuzes === null ? null : keuzes.length === 0 ? (
        <div className="mt-4">
          <LegeStaat titel={zoek ? 'Niemand gevonden' : 'Geen voorstel'}>
            {zoek
              ? 'Controleer de achternaam, zonder voorvoegsel, of vul hieronder een nieuwe persoon in.'
              : 'Bij broers, zussen of op hetzelfde adres is niemand bekend. Zoek op achternaam.'}
          </LegeStaat>
        </div>
      ) : (
        <Formulier actie={actie} verborgen={{ jongereId }} label="Bekende ouder koppelen">
          <Keuzes
            naam="ouderId"
            label={zoek ? 'Gevonden' : 'Bekend bij een broer of zus, of op hetzelfde adres'}
            waarde={keuzes[0]?.id}
            keuzes={keuzes.map((keuze) => ({
              waarde: keuze.id,
              label: formatNaam(keuze.naam),
              hint: hintVan(keuze),
            }))}
          />
          <Rondvelden />
          <Verzendknop icoon="plus">Voeg toe aan dit gezin</Verzendknop>
        </Formulier>
      )}
    </Sectie>
  );
}

function hintVan({ geboortedatum, plaats, kinderen }: Ouderkeuze): string {
  return [
    geboortedatum && `geboren ${formatDatum(geboortedatum)}`,
    plaats,
    kinderen.length > 0 && `bij ${kinderen.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');
}

export function NieuweOuder({ jongereId, open, actie }: { jongereId: string; open: boolean; actie: Actie }) {
  return (
    <Sectie titel="Iemand die nog niet bekend is">
      {open ? (
        <Formulier actie={actie} verborgen={{ jongereId }} label="Nieuwe ouder of verzorger">
          <Persoonsvelden />
          <Rondvelden />
          <Verzendknop icoon="plus">Voeg persoon toe</Verzendknop>
        </Formulier>
      ) : (
        <KnopLink href={`/jongeren/${jongereId}/gezin/nieuw?nieuw=ja`} icoon="plus">
          Nieuwe persoon invullen
        </KnopLink>
      )}
    </Sectie>
  );
}

export function OuderWijzigen({
  jongereId,
  lid,
  vandaag,
  acties,
}: {
  jongereId: string;
  lid: Gezinslid;
  vandaag: Datum;
  acties: { bewaarOuder: Actie; beeindig: Actie; haalWeg: Actie };
}) {
  const verborgen = { jongereId, ouderschapId: lid.ouderschapId };
  return (
    <div className="secties">
      <Formulier actie={acties.bewaarOuder} verborgen={verborgen} label="Gegevens van de ouder">
        <VerborgenVeld naam="versie" waarde={lid.versie} />
        <Persoonsvelden lid={lid} />
        <Rondvelden rond={lid} />
        <Verzendknop icoon="vinkje">Bewaar</Verzendknop>
      </Formulier>
      <Sectie titel="Niet meer bij dit gezin">
        <Uitklap titel="Beëindigen">
          <Formulier actie={acties.beeindig} verborgen={verborgen} label="Beëindigen">
            <VerborgenVeld naam="versie" waarde={lid.versie} />
            <p>Bijvoorbeeld omdat het gezag eindigt of de jongere elders gaat wonen. Het blijft te lezen.</p>
            <Veld naam="einde" label="Laatste dag" soort="date" breedte="kort" waarde={vandaag} />
            <Verzendknop soort="secundair">Beëindig</Verzendknop>
          </Formulier>
        </Uitklap>
        <Uitklap titel="Per vergissing toegevoegd">
          <Formulier actie={acties.haalWeg} verborgen={verborgen} label="Weghalen">
            <VerborgenVeld naam="versie" waarde={lid.versie} />
            <p>
              Deze persoon heeft nooit bij dit gezin gehoord. De persoon zelf blijft bij andere kinderen
              staan.
            </p>
            <Verzendknop soort="gevaar">Haal weg bij dit gezin</Verzendknop>
          </Formulier>
        </Uitklap>
      </Sectie>
    </div>
  );
}
