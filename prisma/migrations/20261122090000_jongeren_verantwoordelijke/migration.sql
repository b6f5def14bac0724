-- Vandaag: the young people a colleague is responsible for. Few have someone, so the index is small.
create index jongere_verantwoordelijke on jongere (bureau_id, verantwoordelijke_id) where verantwoordelijke_id is not null;
