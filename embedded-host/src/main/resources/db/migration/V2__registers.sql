-- Numbers and the books they are written in.

create table counter (
    series varchar(200) primary key,
    last_number integer not null
);

create table register (
    id varchar(200) primary key,
    direction varchar(10) not null,
    unit varchar(100) not null,
    period varchar(50) not null
);

create table register_entry (
    id varchar(64) primary key,
    seq bigint generated always as identity,
    register_id varchar(200) not null references register (id),
    series varchar(200) not null,
    serial integer not null,
    number varchar(300),
    state varchar(10) not null,
    document_date date,
    type varchar,
    subject varchar,
    author varchar,
    signer varchar,
    recipients varchar,
    keeper varchar,
    copies integer,
    moved_on date,
    signature varchar,
    note varchar,
    document_id varchar(64) references document (id) on delete set null,
    reason varchar,
    recorded_by varchar(100) not null,
    recorded_at timestamp(6) with time zone not null,
    constraint register_entry_serial_once unique (series, serial)
);
create index register_entry_by_register on register_entry (register_id, series, serial);
create index register_entry_by_number on register_entry (register_id, number);
create index register_entry_by_document on register_entry (document_id);
