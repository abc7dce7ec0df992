model.widgets = [
   {
      id: "RptCitationSearch",
      name: "VnEoffice.dashlet.CitationSearch",
      options: { maxItems: 50 }
   },
   {
      id: "DashletResizer",
      name: "Alfresco.widget.DashletResizer",
      initArgs: ["\"" + args.htmlid + "\"", "\"" + instance.object.id + "\""],
      useMessages: false
   }
];
