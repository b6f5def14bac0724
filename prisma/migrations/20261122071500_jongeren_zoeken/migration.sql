-- Search by school: the young people who are enrolled there.
create index inschrijving_school on inschrijving (bureau_id, school_id, jongere_id);
