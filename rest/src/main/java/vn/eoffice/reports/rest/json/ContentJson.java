package vn.eoffice.reports.rest.json;

import vn.eoffice.reports.document.FileContent;

/** The file of a document. */
record ContentJson(String name, String mediaType, long size, String sha256) {

    static ContentJson of(FileContent content) {
        return new ContentJson(content.name(), content.mediaType(), content.size(), content.sha256());
    }
}
