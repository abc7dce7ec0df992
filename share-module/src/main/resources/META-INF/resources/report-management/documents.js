/** The document library and the details page: how a document's line looks, and what its actions do. */
(function () {
   var html = Alfresco.util.encodeHTML;

   function done(record, key) {
      YAHOO.Bubbling.fire("metadataRefresh", record);
      Alfresco.util.PopupManager.displayMessage({ text: Alfresco.util.message(key, "", record.displayName) });
   }

   function post(record, what, body, key, close) {
      VnEoffice.rest.post(
         VnEoffice.rest.documentPath(VnEoffice.rest.documentId(record.nodeRef), what),
         body,
         function () {
            if (close) {
               close();
            }
            done(record, key);
         },
         VnEoffice.dialogs.failed
      );
   }

   function action(name, perform) {
      YAHOO.Bubbling.fire("registerAction", { actionName: name, fn: perform });
   }

   function renderer(name, render) {
      YAHOO.Bubbling.fire("registerRenderer", { propertyName: name, renderer: render });
   }

   renderer("rptStatus", function (record) {
      var status = record.jsNode.properties.rpt_status;
      if (!status) {
         return "";
      }
      var badge = VnEoffice.dom.badge("status", status);
      return '<span class="item ' + html(badge.className) + '">' + html(badge.textContent) + "</span>";
   });

   /** Share would show the label of a property that was saved empty. */
   function item(label, text) {
      return text ? '<span class="item">' + label + html(text) + "</span>" : "";
   }

   renderer("rptNumber", function (record, label) {
      return item(label, record.jsNode.properties.rpt_number);
   });

   renderer("rptBody", function (record, label) {
      return item(label, record.jsNode.properties.rpt_issuingBody);
   });

   renderer("rptSubject", function (record, label) {
      return item(label, record.jsNode.properties.rpt_subject);
   });

   renderer("rptIssueDate", function (record, label) {
      var issued = record.jsNode.properties.rpt_issueDate, partial = record.jsNode.properties.rpt_partialDate;
      return item(label, issued ? VnEoffice.dom.date(issued.iso8601 || String(issued)) : partial);
   });

   action("onReportRoute", function (record) {
      VnEoffice.dialogs.ask(
         Alfresco.util.message("rpt.action.route"),
         [
            { name: "reviewer", label: "rpt.dialog.reviewer", person: true },
            { name: "signer", label: "rpt.dialog.signer", person: true },
            { name: "stepDays", label: "rpt.dialog.days", days: true, value: "5" }
         ],
         function (answers, close) {
            var days = parseInt(answers.stepDays, 10);
            post(
               record,
               "/routing",
               {
                  reviewer: answers.reviewer || null,
                  signer: answers.signer || null,
                  stepDays: days > 0 ? days : null
               },
               "rpt.action.route.done",
               close
            );
         }
      );
   });

   action("onReportAcknowledge", function (record) {
      post(record, "/receipts", {}, "rpt.action.acknowledge.done");
   });

   action("onReportRecall", function (record) {
      VnEoffice.dialogs.ask(
         Alfresco.util.message("rpt.action.recall"),
         [{ name: "reason", label: "rpt.dialog.recall", required: true, lines: true }],
         function (answers, close) {
            post(record, "/recall", { reason: answers.reason }, "rpt.action.recall.done", close);
         }
      );
   });

   action("onReportCitedBy", function (record) {
      VnEoffice.rest.get(
         VnEoffice.rest.documentPath(VnEoffice.rest.documentId(record.nodeRef), "/cited-by?maxItems=100"),
         function (json) {
            VnEoffice.dialogs.documents(Alfresco.util.message("rpt.action.cited-by"), VnEoffice.rest.entries(json));
         },
         VnEoffice.dialogs.failed
      );
   });
})();
