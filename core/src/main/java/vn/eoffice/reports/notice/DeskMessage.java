package vn.eoffice.reports.notice;

import java.time.Instant;
import vn.eoffice.reports.document.DocumentId;

/** A notice as one person finds it on their desk, in their language. */
public record DeskMessage(Instant at, String subject, String body, DocumentId about) {}
