-- The book of facts. Rows are written once, in the transaction of the fact, and never touched again.
create table kernel.journal (
    id bigint not null primary key,
    fact varchar(60) not null,
    subject varchar(200) not null,
    actor varchar(100) not null,
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    body text not null
);
create sequence kernel.journal_seq start with 1 increment by 50;
create index journal_subject on kernel.journal (subject, id);

-- Rows that committed and have no place in the chain yet; the sealer empties it.
create table kernel.journal_pending (
    journal_id bigint not null primary key
);

-- The chain: a dense position and a hash over the row and the hash before it.
create table kernel.journal_seal (
    position bigint not null primary key,
    journal_id bigint not null unique,
    hash char(64) not null,
    sealed_at timestamp(6) with time zone not null
);

-- One row per lock slot: kind * 1000 + stripe. Locks are rows, so that both databases queue alike.
create table kernel.lock_slot (
    slot integer not null primary key
);
insert into kernel.lock_slot (slot)
select k.n * 1000 + a.n * 100 + b.n * 10 + c.n
from (values (0), (1), (2), (3), (4), (5)) k (n)
cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) a (n)
cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) b (n)
cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) c (n);

-- What was answered to a request that carried an idempotency key.
create table kernel.answered (
    actor varchar(100) not null,
    idempotency_key varchar(200) not null,
    fingerprint char(64) not null,
    status integer not null,
    body text not null,
    answered_at timestamp(6) with time zone not null,
    primary key (actor, idempotency_key)
);
