-- One row per department: the end of its chain. Issuing locks it, so that issues follow one another.
create table reporting_chain_heads (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    length int not null,
    hash char(64) not null,
    unique (department_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table reporting_issues (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    report_id bigint not null,
    place int not null,
    title varchar(300) not null,
    symbol varchar(60) not null,
    dated date not null,
    issued_at datetime(6) not null,
    machine_time datetime(6) not null,
    issued_by varchar(200) not null,
    tree longtext not null,
    tree_sha256 char(64) not null,
    pdf longblob not null,
    pdf_sha256 char(64) not null,
    docx longblob not null,
    docx_sha256 char(64) not null,
    previous_hash char(64) not null,
    hash char(64) not null,
    unique (department_id, report_id),
    unique (department_id, place),
    unique (department_id, id),
    foreign key (department_id, report_id) references reporting_reports (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- The PDF that was signed outside and came back; the original of the document.
create table reporting_signed_originals (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    issue_id bigint not null,
    pdf longblob not null,
    sha256 char(64) not null,
    signer varchar(500) not null,
    signed_at datetime(6) not null,
    received_at datetime(6) not null,
    received_by varchar(200) not null,
    unique (department_id, issue_id),
    foreign key (department_id, issue_id) references reporting_issues (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create trigger reporting_issues_keep before update on reporting_issues for each row
    signal sqlstate '45000' set message_text = 'An issued report never changes';

create trigger reporting_issues_stay before delete on reporting_issues for each row
    signal sqlstate '45000' set message_text = 'An issued report is never deleted';

create trigger reporting_signed_keep before update on reporting_signed_originals for each row
    signal sqlstate '45000' set message_text = 'A signed original never changes';

create trigger reporting_signed_stay before delete on reporting_signed_originals for each row
    signal sqlstate '45000' set message_text = 'A signed original is never deleted';
