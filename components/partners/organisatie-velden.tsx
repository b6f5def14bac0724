import { ORGANISATIESOORT_LABEL } from '#lib/partners/labels.ts';
import { ORGANISATIESOORTEN, type Organisatie } from '#lib/partners/model.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Veld } from '#components/ui/veld.tsx';

/** What is known of an organisation; only its name and kind are needed. */
export function OrganisatieVelden({ organisatie }: { organisatie?: Organisatie }) {
  return (
    <>
      <Veld naam="naam" label="Naam" waarde={organisatie?.naam ?? ''} maxLength={160} autoComplete="off" />
      <Keuzelijst
        naam="soort"
        label="Soort"
        waarde={organisatie?.soort ?? ''}
        {...(organisatie ? {} : { leeg: 'Kies een soort' })}
        keuzes={ORGANISATIESOORTEN.map((waarde) => ({ waarde, label: ORGANISATIESOORT_LABEL[waarde] }))}
      />
      <div className="flex flex-wrap gap-4">
        <Veld
          naam="telefoon"
          label="Telefoon"
          optioneel
          breedte="middel"
          waarde={organisatie?.telefoon ?? ''}
        />
        <Veld
          naam="email"
          label="E-mail"
          soort="email"
          optioneel
          breedte="middel"
          waarde={organisatie?.email ?? ''}
        />
        <Veld naam="regio" label="Regio" optioneel breedte="middel" waarde={organisatie?.regio ?? ''} />
        <Veld
          naam="kvk"
          label="KvK-nummer"
          optioneel
          breedte="kort"
          inputMode="numeric"
          waarde={organisatie?.kvk ?? ''}
        />
        <Veld naam="brin" label="BRIN" optioneel breedte="kort" waarde={organisatie?.brin ?? ''} />
      </div>
    </>
  );
}
