package vn.eoffice.reports.alfresco.behaviour;

/**
 * What a province may set.
 *
 * @param threshold how sure every field that files a document must be, from 0 to 1
 * @param maxBytes of a file; larger ones are not copied
 */
public record IntakeSettings(double threshold, long maxBytes) {}
