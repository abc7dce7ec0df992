package vn.eoffice.reports.alfresco.fake;

/** What an authority is allowed on a node: a permission group such as {@code Consumer}. */
public record FakeAce(String authority, String permission) {}
