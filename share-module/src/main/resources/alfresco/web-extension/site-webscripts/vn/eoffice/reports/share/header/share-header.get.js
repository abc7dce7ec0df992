// The dialog of the header menu: without a list of its own it knows the collaboration site only.
(function () {
   var services = model.jsonModel && model.jsonModel.services;
   for (var i = 0; services && i < services.length; i++) {
      var service = services[i];
      if (service && service.id === "SITE_SERVICE") {
         service.config = service.config || {};
         service.config.sitePresets = (service.config.sitePresets || [
            { label: "create-site.dialog.type.collaboration", value: "site-dashboard" }
         ]).concat([{ label: msg.get("rpt.preset.office"), value: "report-management-office" }]);
      }
   }
})();
