-- A01: who was written off at a school without startkwalificatie, as DUO lists them.
alter table importtaak drop constraint importtaak_soort_check;
alter table importtaak add constraint importtaak_soort_check
  check (soort in ('duo-verzuim', 'duo-vsv', 'migratie', 'brp', 'handhaving'));
