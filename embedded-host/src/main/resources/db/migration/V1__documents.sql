-- Documents and everything that hangs on one. Runs unchanged on H2 2.3 and PostgreSQL 14.

create table document (
    id varchar(64) primary key,
    version bigint not null,
    kind varchar(30) not null,
    status varchar(30) not null,
    unit varchar(100) not null,
    created_by varchar(100) not null,
    created_at timestamp(6) with time zone not null,
    modified_at timestamp(6) with time zone not null,
    -- SHA-256 of the identity key, which itself has no bounded length
    identity_hash varchar(64),
    sha256 varchar(64) not null,
    -- everything else that is known of the document, as JSON
    properties varchar not null
);
create index document_by_identity on document (identity_hash);
create index document_by_file on document (sha256);

create table document_grant (
    document_id varchar(64) not null references document (id) on delete cascade,
    authority varchar(200) not null,
    access_level varchar(10) not null,
    primary key (document_id, authority)
);

create table content_version (
    document_id varchar(64) not null references document (id) on delete cascade,
    number integer not null,
    name varchar not null,
    media_type varchar(300) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    -- names the compressed text in the content store; null when the file has none
    text_sha256 varchar(64),
    written_at timestamp(6) with time zone not null,
    written_by varchar(100) not null,
    primary key (document_id, number)
);
create index content_version_by_file on content_version (sha256);
create index content_version_by_text on content_version (text_sha256);

create table delivery (
    id varchar(64) primary key,
    seq bigint generated always as identity,
    document_id varchar(64) not null references document (id) on delete cascade,
    line_text varchar not null,
    line_direction varchar(20) not null,
    line_archive boolean not null,
    recipient varchar(200),
    recipient_name varchar not null,
    state varchar(20) not null,
    sent_at timestamp(6) with time zone not null,
    acknowledged_at timestamp(6) with time zone,
    acknowledged_by varchar(100)
);
create index delivery_by_document on delivery (document_id, seq);
create index delivery_by_recipient on delivery (recipient, state, sent_at);

-- Outlives the documents it speaks of, hence no foreign key.
create table journal (
    seq bigint generated always as identity primary key,
    done_at timestamp(6) with time zone not null,
    done_by varchar(100) not null,
    action varchar(30) not null,
    document_id varchar(64) not null,
    details varchar not null
);
create index journal_by_document on journal (document_id, seq);
