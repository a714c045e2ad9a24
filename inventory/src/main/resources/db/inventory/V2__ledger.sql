-- A lot: goods of one line received together. What is known of it at receipt never changes.
create table inventory.lot (
    id varchar(16) not null primary key,
    site varchar(40) not null references inventory.site (code),
    container varchar(17) not null,
    consignment varchar(100) not null,
    consignment_line integer not null,
    receipt bigint not null,
    owner_id varchar(60) not null,
    owner_name varchar(200) not null,
    commodity varchar(10) not null,
    description varchar(2000) not null,
    package_kind varchar(10),
    supplementary_unit varchar(3),
    storage_need varchar(10) not null,
    value_amount numeric(20,2),
    value_currency varchar(3),
    received_at timestamp(6) with time zone not null
);
create sequence inventory.lot_seq start with 1 increment by 1;
create index lot_container on inventory.lot (container);
create index lot_consignment on inventory.lot (consignment);
create index lot_owner on inventory.lot (owner_id);
create index lot_commodity on inventory.lot (commodity);

-- Postings and entries are only ever inserted.
create table inventory.posting (
    id bigint not null primary key,
    kind varchar(20) not null,
    reference varchar(100),
    actor varchar(100) not null,
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    reverses bigint unique references inventory.posting (id),
    reason varchar(1000),
    constraint posting_known_after_it_was_so check (effective_at <= recorded_at),
    constraint posting_reversal_has_reason check (reverses is null or reason is not null)
);
create sequence inventory.posting_seq start with 1 increment by 50;
create index posting_reference on inventory.posting (reference);

create table inventory.entry (
    id bigint not null primary key,
    posting bigint not null references inventory.posting (id),
    lot varchar(16) not null references inventory.lot (id),
    place bigint not null references inventory.place (id),
    status varchar(20) not null,
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null,
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null
);
create sequence inventory.entry_seq start with 1 increment by 50;
create index entry_posting on inventory.entry (posting);
create index entry_account on inventory.entry (lot, place, status, effective_at);
create index entry_place on inventory.entry (place, effective_at);
create index entry_effective on inventory.entry (effective_at);
create index entry_recorded on inventory.entry (recorded_at);

-- What is where now, and how much of it a filing has laid its hand on. The outside has none.
create table inventory.balance (
    lot varchar(16) not null references inventory.lot (id),
    place bigint not null references inventory.place (id),
    status varchar(20) not null,
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null,
    reserved_packages numeric(18,6) not null,
    reserved_net_kg numeric(18,6) not null,
    reserved_gross_kg numeric(18,6) not null,
    reserved_supplementary_quantity numeric(18,6) not null,
    primary key (lot, place, status),
    constraint balance_not_negative check (packages >= 0 and net_kg >= 0 and gross_kg >= 0
        and supplementary_quantity >= 0),
    constraint reserved_not_negative check (reserved_packages >= 0 and reserved_net_kg >= 0
        and reserved_gross_kg >= 0 and reserved_supplementary_quantity >= 0),
    constraint reserved_is_there check (reserved_packages <= packages and reserved_net_kg <= net_kg
        and reserved_gross_kg <= gross_kg
        and reserved_supplementary_quantity <= supplementary_quantity)
);
create index balance_place on inventory.balance (place);

-- Under which declaration item a part of a lot got its status.
create table inventory.cover (
    id bigint not null primary key,
    lot varchar(16) not null references inventory.lot (id),
    status varchar(20) not null,
    declaration varchar(60) not null,
    number varchar(30) not null,
    item integer not null,
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null
);
create sequence inventory.cover_seq start with 1 increment by 50;
create index cover_lot on inventory.cover (lot, status);
create index cover_declaration on inventory.cover (declaration);
create index cover_number on inventory.cover (number);

-- Last lawful day in a status; the latest row holds.
create table inventory.storage_term (
    id bigint not null primary key,
    lot varchar(16) not null references inventory.lot (id),
    status varchar(20) not null,
    until_day date,
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null
);
create sequence inventory.storage_term_seq start with 1 increment by 50;
create index storage_term_lot on inventory.storage_term (lot, status);
