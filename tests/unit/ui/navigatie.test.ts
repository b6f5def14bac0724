import { describe, expect, it } from 'vitest';
import { hierVan } from '#components/schil/hier.ts';
import { navigatieVoor } from '#components/schil/navigatie-items.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';
import type { Rol } from '#lib/toegang/model.ts';

const titels = (rol: Rol) =>
  navigatieVoor(permissiesOf([rol])).map((item) =>
    item.kinderen ? `${item.titel}: ${item.kinderen.map((kind) => kind.titel).join(', ')}` : item.titel,
  );

describe('het hoofdmenu', () => {
  it('toont een leerplichtambtenaar het werk, zonder beheer en zonder logboek', () => {
    const groepen = titels('leerplichtambtenaar').map((titel) => titel.split(':')[0]);
    expect(groepen).toEqual([
      'Vandaag',
      'Meldingen',
      'Werkvoorraad',
      'Afspraken',
      'Jongeren',
      'Thuiszitters',
      'Leerplicht',
      'Doorstroom en Jongerenpunt',
      'Cijfers',
    ]);
  });

  it('toont de griffie alleen wat openbaar wordt en wat de raad is beloofd', () => {
    expect(titels('griffie')).toEqual(['Cijfers: Publicaties, Moties en beloften']);
  });

  it('toont de functionaris gegevensbescherming alleen het logboek', () => {
    expect(titels('fg')).toEqual(['Logboek']);
  });

  it('toont de beheerder beheer en of de cijfers kloppen, en geen jongeren', () => {
    expect(titels('beheerder')).toEqual([
      'Cijfers: Zelfcontrole',
      'Beheer: Inlezen, Gebruikers, Bevoegdheden, Scholen, Codelijsten, Sjablonen, Termijnen, Keuzes, Huisstijl, Taken, Mail, Documenten',
    ]);
  });

  it('noemt het Jongerenpunt zoals het bureau het noemt; een lange naam staat alleen binnen de groep', () => {
    const groep = (naam: string) => {
      const gevonden = navigatieVoor(permissiesOf(['doorstroomcoach']), naam).find(
        ({ href }) => href === '/doorstroom',
      );
      return [gevonden?.titel, gevonden?.kinderen?.[0]?.titel];
    };
    expect(groep('Jongerenloket')).toEqual(['Doorstroom en Jongerenloket', 'Jongerenloket']);
    expect(groep('Jongerenloket Westelijke Mijnstreek')).toEqual([
      ...['Doorstroom', 'Jongerenloket Westelijke Mijnstreek'],
    ]);
  });
});

describe('waar men is in het menu', () => {
  const plaatsen = ['/rapportage', '/rapportage/zelfcontrole', '/jaarverslagen'];

  it('is een pagina met een eigen plaats niet ook de lijst waar haar adres onder valt', () => {
    expect(hierVan('/rapportage/zelfcontrole', plaatsen)).toBe('/rapportage/zelfcontrole');
    expect(hierVan('/rapportage/thuiszitters/zaken', plaatsen)).toBe('/rapportage');
  });

  it('is nergens op een pagina die niet in het menu staat, ook als zij er op lijkt', () => {
    expect(hierVan('/rapportages', plaatsen)).toBeUndefined();
    expect(hierVan('/cijfers', plaatsen)).toBeUndefined();
  });
});
