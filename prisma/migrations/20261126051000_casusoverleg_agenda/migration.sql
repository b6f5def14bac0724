-- A casusoverleg is first put on the agenda and then held; off the agenda, or a record taken back, it stays as withdrawn.
alter table wpg.casusoverleg
  add column versie integer not null default 1,
  add column extern_id text,
  add column stand text not null default 'besproken' check (stand in ('agenda', 'besproken', 'ingetrokken')),
  add column gepland_op date, -- the day for which it stood on the agenda; empty: recorded without agenda
  alter column inhoud drop not null; -- an import sets it right after the row, as of the other tables here
create unique index casusoverleg_extern on wpg.casusoverleg (bureau_id, extern_id) where extern_id is not null;
create unique index casusoverleg_agenda on wpg.casusoverleg (bureau_id, zaak_id) where stand = 'agenda';

-- Hearings of an old system keep its number, so that reading them again changes nothing.
alter table wpg.verhoor add column extern_id text;
create unique index verhoor_extern on wpg.verhoor (bureau_id, extern_id) where extern_id is not null;

-- Days agreed in the file are terms without a name too (ADR 16): the same walls let their codes through.
alter policy eigen_termijnen on termijn using (code in ('H1', 'H2', 'H3', 'H4', 'H5')) with check (code in ('H1', 'H2', 'H3', 'H4', 'H5'));
alter policy zonder_inhoud on gebeurtenis with check (
  (soort = 'HandhavingStand' and jongere_id is null and gegevens - array['instrument', 'stand', 'gemeente', 'gezin'] = '{}'::jsonb)
  or (soort in ('TermijnGesteld', 'TermijnVoldaan', 'TermijnVervallen')
      and gegevens - array['code', 'gemeente', 'uiterlijk', 'opTijd'] = '{}'::jsonb
      and gegevens->>'code' in ('H1', 'H2', 'H3', 'H4', 'H5')));
