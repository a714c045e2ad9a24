-- The tally: a count that is being made and not yet posted. It is a draft, so its rows may go again.
create table inventory.tally (
    receipt bigint not null primary key references inventory.receipt (id),
    seal varchar(20),
    seal_intact boolean
);

create table inventory.tally_reason (
    receipt bigint not null references inventory.tally (receipt),
    line integer not null,
    reason varchar(1000) not null,
    primary key (receipt, line)
);

create table inventory.tally_entry (
    id bigint not null primary key,
    receipt bigint not null references inventory.tally (receipt),
    line integer not null,
    location varchar(40) not null,
    packages numeric(18,6) not null,
    net_kg numeric(18,6),
    gross_kg numeric(18,6),
    handling_unit varchar(18),
    actor varchar(100) not null,
    counted_at timestamp(6) with time zone not null,
    constraint tally_entry_handling_unit unique (receipt, handling_unit)
);
create sequence inventory.tally_entry_seq start with 1 increment by 50;
create index tally_entry_of on inventory.tally_entry (receipt);
