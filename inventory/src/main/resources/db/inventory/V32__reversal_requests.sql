-- A reversal above a value waits for a second person: who asked, why, and what became of it.
create table inventory.reversal_request (
    id bigint not null primary key,
    posting bigint not null references inventory.posting (id),
    site varchar(40) not null,
    reason varchar(1000) not null,
    value_amount numeric(20, 2) not null,
    value_currency varchar(3) not null,
    asked_by varchar(100) not null,
    asked_at timestamp(6) with time zone not null,
    state varchar(10) not null,
    decided_by varchar(100),
    decided_at timestamp(6) with time zone,
    note varchar(1000),
    constraint reversal_request_state check (state in ('ASKED', 'APPROVED', 'REJECTED'))
);
create sequence inventory.reversal_request_seq start with 1 increment by 1;
create index reversal_request_open on inventory.reversal_request (state, id);
create index reversal_request_posting on inventory.reversal_request (posting);
