/**
 * Calls of the HTTP contract through Share's proxy, and the few things every script here needs to show an answer.
 * What comes from the server is put into the page as text nodes only.
 */
var VnEoffice = window.VnEoffice || {};

VnEoffice.rest = (function () {
   var BASE = "report-management/v1/";

   function request(method, path, body, onSuccess, onFailure) {
      Alfresco.util.Ajax.jsonRequest({
         method: method,
         url: Alfresco.constants.PROXY_URI + BASE + path,
         dataObj: body,
         successCallback: { fn: function (response) { onSuccess(response.json); } },
         failureCallback: { fn: function (response) { onFailure(reason(response), response.serverResponse.status); } }
      });
   }

   /** The sentence for the person from the contract's error body; ours when the answer is not of the contract. */
   function reason(response) {
      var error = response.json && response.json.error;
      return error && error.briefSummary ? error.briefSummary : Alfresco.util.message("rpt.error");
   }

   return {
      get: function (path, onSuccess, onFailure) {
         request("GET", path, undefined, onSuccess, onFailure);
      },

      post: function (path, body, onSuccess, onFailure) {
         request("POST", path, body, onSuccess, onFailure);
      },

      /** The entries of a list, without the wrapping. */
      entries: function (json) {
         var wrapped = (json && json.list && json.list.entries) || [], entries = [];
         for (var i = 0; i < wrapped.length; i++) {
            entries.push(wrapped[i].entry);
         }
         return entries;
      },

      documentPath: function (id, rest) {
         return "documents/" + encodeURIComponent(id) + (rest || "");
      },

      /** A node's id is the document's. */
      documentId: function (nodeRef) {
         return String(nodeRef).split("/").pop();
      },

      detailsUrl: function (id) {
         return Alfresco.util.siteURL("document-details?nodeRef=workspace://SpacesStore/" + encodeURIComponent(id));
      }
   };
})();

VnEoffice.dom = (function () {
   function element(tag, cssClass, text) {
      var made = document.createElement(tag);
      if (cssClass) {
         made.className = cssClass;
      }
      if (text !== undefined && text !== null) {
         made.appendChild(document.createTextNode(String(text)));
      }
      return made;
   }

   function two(number) {
      return (number < 10 ? "0" : "") + number;
   }

   /** A date as it is; a moment as the day it falls on here, for Alfresco gives dates as midnight in another zone. */
   function date(iso) {
      var parts = /^(\d{4})-(\d{2})-(\d{2})(T)?/.exec(iso || "");
      if (parts && parts[4]) {
         var moment = Alfresco.util.fromISO8601(iso);
         return two(moment.getDate()) + "/" + two(moment.getMonth() + 1) + "/" + moment.getFullYear();
      }
      return parts ? parts[3] + "/" + parts[2] + "/" + parts[1] : "";
   }

   /** A code of the content model, such as in-review, as people call it. */
   function label(list, code) {
      return code ? Alfresco.util.message("rpt." + list + "." + code) : "";
   }

   function badge(list, code) {
      return element("span", "rpt-badge rpt-" + list + "-" + String(code).replace(/[^a-z-]/g, ""), label(list, code));
   }

   /** Number, date, body and subject of a document as the contract gives it, with a link to its page. */
   function documentRow(found) {
      var row = element("div", "rpt-row"), link = element("a", "rpt-link", found.number || label("text", "no-number"));
      link.href = VnEoffice.rest.detailsUrl(found.id);
      row.appendChild(link);
      if (found.status) {
         row.appendChild(badge("status", found.status));
      }
      row.appendChild(element("span", "rpt-date", date(found.date)));
      row.appendChild(element("div", "rpt-body", found.issuingBody));
      row.appendChild(element("div", "rpt-subject", found.subject));
      return row;
   }

   return {
      element: element,
      date: date,
      label: label,
      badge: badge,
      documentRow: documentRow,

      clear: function (parent) {
         while (parent.firstChild) {
            parent.removeChild(parent.firstChild);
         }
         return parent;
      }
   };
})();
