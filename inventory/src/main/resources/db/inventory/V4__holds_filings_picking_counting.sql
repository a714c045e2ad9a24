create table inventory.hold (
    id bigint not null primary key,
    subject_kind varchar(12) not null,
    subject_id varchar(60) not null,
    code varchar(40) not null,
    reason varchar(1000) not null,
    placed_by varchar(100) not null,
    placed_at timestamp(6) with time zone not null,
    lifted_by varchar(100),
    lifted_at timestamp(6) with time zone,
    lift_reason varchar(1000)
);
create sequence inventory.hold_seq start with 1 increment by 50;
create index hold_subject on inventory.hold (subject_kind, subject_id);

create table inventory.reservation (
    id bigint not null primary key,
    declaration varchar(60) not null,
    item integer not null,
    lot varchar(16) not null references inventory.lot (id),
    place bigint not null references inventory.place (id),
    status varchar(20) not null,
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null,
    state varchar(8) not null,
    reserved_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    constraint reservation_state check (state in ('PENDING', 'POSTED', 'VOIDED'))
);
create sequence inventory.reservation_seq start with 1 increment by 50;
create index reservation_declaration on inventory.reservation (declaration, item);
create index reservation_lot on inventory.reservation (lot, state);

create table inventory.gate_pass (
    id bigint not null primary key,
    number varchar(60) not null unique,
    site varchar(40) not null references inventory.site (code),
    posting bigint not null unique references inventory.posting (id),
    consignee_id varchar(60) not null,
    consignee_name varchar(200) not null,
    vehicle varchar(200) not null,
    actor varchar(100) not null,
    effective_at timestamp(6) with time zone not null
);
create sequence inventory.gate_pass_seq start with 1 increment by 50;
create index gate_pass_site on inventory.gate_pass (site, id);

create table inventory.gate_pass_line (
    id bigint not null primary key,
    gate_pass bigint not null references inventory.gate_pass (id),
    line integer not null,
    lot varchar(16) not null references inventory.lot (id),
    location varchar(40) not null,
    status varchar(20) not null,
    container varchar(17) not null,
    supplementary_unit varchar(3),
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null
);
create sequence inventory.gate_pass_line_seq start with 1 increment by 50;
create index gate_pass_line_lot on inventory.gate_pass_line (lot);
create index gate_pass_line_of on inventory.gate_pass_line (gate_pass);

-- The last number given to a gate pass of a site in a year.
create table inventory.gate_pass_number (
    site varchar(40) not null references inventory.site (code),
    pass_year integer not null,
    last_number integer not null,
    primary key (site, pass_year)
);

create table inventory.stock_count (
    id bigint not null primary key,
    lot varchar(16) not null references inventory.lot (id),
    place bigint not null references inventory.place (id),
    supplementary_unit varchar(3),
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null,
    counted_by varchar(100) not null,
    counted_at timestamp(6) with time zone not null
);
create sequence inventory.stock_count_seq start with 1 increment by 50;
create index stock_count_lot on inventory.stock_count (lot, place, counted_at);
