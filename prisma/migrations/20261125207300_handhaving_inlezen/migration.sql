-- Files of Halt and processen-verbaal come in over the role of the compartment, in a delivery of their own.
alter table importtaak drop constraint importtaak_soort_check;
alter table importtaak add constraint importtaak_soort_check check (soort in ('duo-verzuim', 'migratie', 'brp', 'handhaving'));
