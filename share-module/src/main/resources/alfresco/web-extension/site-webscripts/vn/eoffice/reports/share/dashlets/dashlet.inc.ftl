<#-- The frame all dashlets here share: their styles and scripts, a title, what they nest, and the list. -->
<#macro frame title>
   <@markup id="css">
      <@link rel="stylesheet" type="text/css" href="${url.context}/res/report-management/report-management.css" group="dashlets"/>
   </@>
   <@markup id="js">
      <@script type="text/javascript" src="${url.context}/res/report-management/rest.js" group="dashlets"/>
      <@script type="text/javascript" src="${url.context}/res/report-management/dashlets.js" group="dashlets"/>
   </@>
   <@markup id="widgets">
      <@createWidgets group="dashlets"/>
   </@>
   <@markup id="html">
      <@uniqueIdDiv>
         <div class="dashlet rpt-dashlet">
            <div class="title">${title?html}</div>
            <#nested>
            <div class="body scrollableList"<#if args.height??> style="height: ${args.height?html}px;"</#if>>
               <div id="${args.htmlid?html}-list" class="rpt-list" aria-live="polite"></div>
            </div>
         </div>
      </@>
   </@>
</#macro>
