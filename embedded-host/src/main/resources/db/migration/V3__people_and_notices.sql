-- Who may sign in, what lies on their desks, and what still has to be mailed or indexed.

create table user_account (
    user_id varchar(100) primary key,
    name varchar(300) not null,
    unit varchar(100) not null,
    -- names of the roles, separated by blanks
    roles varchar(200) not null,
    email varchar(300),
    password_hash varchar(200) not null,
    enabled boolean not null
);

create table desk_message (
    seq bigint generated always as identity primary key,
    reader varchar(100) not null,
    sent_at timestamp(6) with time zone not null,
    subject varchar not null,
    body varchar not null,
    document_id varchar(64) not null references document (id) on delete cascade
);
create index desk_message_by_reader on desk_message (reader, seq);
create index desk_message_by_document on desk_message (document_id);

create table mail_outbox (
    seq bigint generated always as identity primary key,
    address varchar(300) not null,
    subject varchar not null,
    body varchar not null,
    attempts integer not null,
    due_at timestamp(6) with time zone not null
);
create index mail_outbox_by_time on mail_outbox (due_at);

-- Documents whose place in the full-text index is not safely on disk yet. No foreign key: removals are queued too.
create table index_queue (
    seq bigint generated always as identity primary key,
    document_id varchar(64) not null
);
create index index_queue_by_document on index_queue (document_id);
