create table inventory.receipt (
    id bigint not null primary key,
    facility varchar(40) not null references inventory.site (code),
    container varchar(17) not null,
    consignment varchar(100) not null,
    version integer not null,
    train varchar(100),
    owner_id varchar(60) not null,
    owner_name varchar(200) not null,
    consignor_name varchar(200) not null,
    size_type varchar(4),
    seal varchar(20),
    seal_intact boolean,
    seal_found varchar(20),
    status varchar(12) not null,
    announced_at timestamp(6) with time zone not null,
    arrived_at timestamp(6) with time zone,
    completed_at timestamp(6) with time zone,
    constraint receipt_status check
        (status in ('ANNOUNCED', 'READY', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED')),
    constraint receipt_of unique (consignment, container)
);
create sequence inventory.receipt_seq start with 1 increment by 50;
create index receipt_container on inventory.receipt (container);
create index receipt_facility on inventory.receipt (facility, status);

create table inventory.receipt_line (
    id bigint not null primary key,
    receipt bigint not null references inventory.receipt (id),
    line integer not null,
    commodity varchar(10) not null,
    description varchar(2000) not null,
    package_kind varchar(10),
    supplementary_unit varchar(3),
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null,
    counted_packages numeric(18,6) not null,
    counted_net_kg numeric(18,6) not null,
    counted_gross_kg numeric(18,6) not null,
    counted_supplementary_quantity numeric(18,6) not null,
    value_amount numeric(20,2),
    value_left numeric(20,2),
    value_currency varchar(3),
    constraint receipt_line_number unique (receipt, line)
);
create sequence inventory.receipt_line_seq start with 1 increment by 50;

-- Differences are found once and stay: only inserted.
create table inventory.receipt_difference (
    id bigint not null primary key,
    receipt bigint not null references inventory.receipt (id),
    line integer not null,
    kind varchar(12) not null,
    supplementary_unit varchar(3),
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6) not null,
    counted_packages numeric(18,6) not null,
    counted_net_kg numeric(18,6) not null,
    counted_gross_kg numeric(18,6) not null,
    counted_supplementary_quantity numeric(18,6) not null,
    note varchar(1000) not null,
    actor varchar(100) not null,
    recorded_at timestamp(6) with time zone not null
);
create sequence inventory.receipt_difference_seq start with 1 increment by 50;
create index receipt_difference_of on inventory.receipt_difference (receipt);
