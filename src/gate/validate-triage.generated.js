// Compiled from schemas/triage.schema.json by npm run schemas. Do not edit.
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:rollout-gate:triage","title":"a map with `triage`, `scorecard` or both","description":"What the team believes blocks a rollout, in a file of its own.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"triage":{"$ref":"#/$defs/triage"},"scorecard":{"$ref":"#/$defs/scorecard"}},"$defs":{"surface":{"title":"a failure surface","type":"string","enum":["architecture","workflow","evaluation","governance","stabilization","unclear"]},"motion":{"title":"a corrective motion","type":"string","enum":["audit","stabilization","workflow_redesign","evaluation_repair","governance_review"]},"text":{"title":"text","type":"string","pattern":"\\S"},"texts":{"title":"a list of texts","type":"array","items":{"$ref":"#/$defs/text"},"examples":["[override rate unchanged after the model swap]"]},"triage":{"title":"a triage: a map that names the blocker","type":"object","required":["blocker_symptom"],"additionalProperties":false,"properties":{"workflow_name":{"$ref":"#/$defs/text"},"blocker_symptom":{"title":"what blocks the rollout right now, in words","type":"string","pattern":"\\S","examples":["\"reviewers do not get the evidence they need\""]},"dominant_surface":{"$ref":"#/$defs/surface"},"confidence":{"title":"a number from 0 to 1","type":"number","minimum":0,"maximum":1,"examples":[0.8]},"confirming_evidence":{"$ref":"#/$defs/texts"},"falsifying_evidence":{"$ref":"#/$defs/texts"},"next_motion":{"$ref":"#/$defs/motion"}}},"scorecard":{"title":"a scorecard: a map from dimensions to scores","type":"object","additionalProperties":false,"properties":{"architecture_clarity":{"$ref":"#/$defs/score"},"workflow_fit":{"$ref":"#/$defs/score"},"evaluation_discipline":{"$ref":"#/$defs/score"},"governance_readiness":{"$ref":"#/$defs/score"},"hot_path_reliability":{"$ref":"#/$defs/score"},"rank":{"title":"a list of dimensions, the one that most blocks launch trust first","type":"array","uniqueItems":true,"items":{"title":"a dimension of the scorecard","type":"string","enum":["architecture_clarity","workflow_fit","evaluation_discipline","governance_readiness","hot_path_reliability"]},"examples":["[workflow_fit]"]}}},"score":{"title":"a score: a map with `score` and its `evidence`","type":"object","required":["score","evidence"],"additionalProperties":false,"properties":{"score":{"title":"a whole number from 1 to 5","type":"integer","minimum":1,"maximum":5,"examples":[3]},"evidence":{"title":"the concrete evidence for the score, as text","type":"string","pattern":"\\S","examples":["\"golden set of 120, no baseline run\""]}},"examples":["{ score: 2, evidence: \"approvals have no owner after 18:00\" }"]}}};
const schema20 = {"title":"a triage: a map that names the blocker","type":"object","required":["blocker_symptom"],"additionalProperties":false,"properties":{"workflow_name":{"$ref":"#/$defs/text"},"blocker_symptom":{"title":"what blocks the rollout right now, in words","type":"string","pattern":"\\S","examples":["\"reviewers do not get the evidence they need\""]},"dominant_surface":{"$ref":"#/$defs/surface"},"confidence":{"title":"a number from 0 to 1","type":"number","minimum":0,"maximum":1,"examples":[0.8]},"confirming_evidence":{"$ref":"#/$defs/texts"},"falsifying_evidence":{"$ref":"#/$defs/texts"},"next_motion":{"$ref":"#/$defs/motion"}}};
const schema21 = {"title":"text","type":"string","pattern":"\\S"};
const pattern3 = new RegExp("\\S", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"title":"a failure surface","type":"string","enum":["architecture","workflow","evaluation","governance","stabilization","unclear"]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "architecture") || (data === "workflow")) || (data === "evaluation")) || (data === "governance")) || (data === "stabilization")) || (data === "unclear"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema22.enum},schema:schema22.enum,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"title":"a list of texts","type":"array","items":{"$ref":"#/$defs/text"},"examples":["[override rate unchanged after the model swap]"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"title":"a corrective motion","type":"string","enum":["audit","stabilization","workflow_redesign","evaluation_repair","governance_review"]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "audit") || (data === "stabilization")) || (data === "workflow_redesign")) || (data === "evaluation_repair")) || (data === "governance_review"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},schema:schema24.enum,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.blocker_symptom === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocker_symptom"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "workflow_name") || (key0 === "blocker_symptom")) || (key0 === "dominant_surface")) || (key0 === "confidence")) || (key0 === "confirming_evidence")) || (key0 === "falsifying_evidence")) || (key0 === "next_motion"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.workflow_name !== undefined){
if(!(validate54(data.workflow_name, {instancePath:instancePath+"/workflow_name",parentData:data,parentDataProperty:"workflow_name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.blocker_symptom !== undefined){
let data1 = data.blocker_symptom;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err2 = {instancePath:instancePath+"/blocker_symptom",schemaPath:"#/properties/blocker_symptom/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema20.properties.blocker_symptom,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/blocker_symptom",schemaPath:"#/properties/blocker_symptom/type",keyword:"type",params:{type: "string"},schema:schema20.properties.blocker_symptom.type,parentSchema:schema20.properties.blocker_symptom,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dominant_surface !== undefined){
if(!(validate56(data.dominant_surface, {instancePath:instancePath+"/dominant_surface",parentData:data,parentDataProperty:"dominant_surface",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.confidence !== undefined){
let data3 = data.confidence;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema20.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema20.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},schema:schema20.properties.confidence.type,parentSchema:schema20.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.confirming_evidence !== undefined){
if(!(validate58(data.confirming_evidence, {instancePath:instancePath+"/confirming_evidence",parentData:data,parentDataProperty:"confirming_evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.falsifying_evidence !== undefined){
if(!(validate58(data.falsifying_evidence, {instancePath:instancePath+"/falsifying_evidence",parentData:data,parentDataProperty:"falsifying_evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.next_motion !== undefined){
if(!(validate62(data.next_motion, {instancePath:instancePath+"/next_motion",parentData:data,parentDataProperty:"next_motion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"title":"a scorecard: a map from dimensions to scores","type":"object","additionalProperties":false,"properties":{"architecture_clarity":{"$ref":"#/$defs/score"},"workflow_fit":{"$ref":"#/$defs/score"},"evaluation_discipline":{"$ref":"#/$defs/score"},"governance_readiness":{"$ref":"#/$defs/score"},"hot_path_reliability":{"$ref":"#/$defs/score"},"rank":{"title":"a list of dimensions, the one that most blocks launch trust first","type":"array","uniqueItems":true,"items":{"title":"a dimension of the scorecard","type":"string","enum":["architecture_clarity","workflow_fit","evaluation_discipline","governance_readiness","hot_path_reliability"]},"examples":["[workflow_fit]"]}}};
const schema26 = {"title":"a score: a map with `score` and its `evidence`","type":"object","required":["score","evidence"],"additionalProperties":false,"properties":{"score":{"title":"a whole number from 1 to 5","type":"integer","minimum":1,"maximum":5,"examples":[3]},"evidence":{"title":"the concrete evidence for the score, as text","type":"string","pattern":"\\S","examples":["\"golden set of 120, no baseline run\""]}},"examples":["{ score: 2, evidence: \"approvals have no owner after 18:00\" }"]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.score === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "score"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.evidence === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "score") || (key0 === "evidence"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.score !== undefined){
let data0 = data.score;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.score.type,parentSchema:schema26.properties.score,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},schema:5,parentSchema:schema26.properties.score,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema26.properties.score,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.evidence !== undefined){
let data1 = data.evidence;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26.properties.evidence,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"},schema:schema26.properties.evidence.type,parentSchema:schema26.properties.evidence,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "architecture_clarity") || (key0 === "workflow_fit")) || (key0 === "evaluation_discipline")) || (key0 === "governance_readiness")) || (key0 === "hot_path_reliability")) || (key0 === "rank"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.architecture_clarity !== undefined){
if(!(validate66(data.architecture_clarity, {instancePath:instancePath+"/architecture_clarity",parentData:data,parentDataProperty:"architecture_clarity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.workflow_fit !== undefined){
if(!(validate66(data.workflow_fit, {instancePath:instancePath+"/workflow_fit",parentData:data,parentDataProperty:"workflow_fit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.evaluation_discipline !== undefined){
if(!(validate66(data.evaluation_discipline, {instancePath:instancePath+"/evaluation_discipline",parentData:data,parentDataProperty:"evaluation_discipline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.governance_readiness !== undefined){
if(!(validate66(data.governance_readiness, {instancePath:instancePath+"/governance_readiness",parentData:data,parentDataProperty:"governance_readiness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.hot_path_reliability !== undefined){
if(!(validate66(data.hot_path_reliability, {instancePath:instancePath+"/hot_path_reliability",parentData:data,parentDataProperty:"hot_path_reliability",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.rank !== undefined){
let data5 = data.rank;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err1 = {instancePath:instancePath+"/rank/" + i0,schemaPath:"#/properties/rank/items/type",keyword:"type",params:{type: "string"},schema:schema25.properties.rank.items.type,parentSchema:schema25.properties.rank.items,data:data6};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data6 === "architecture_clarity") || (data6 === "workflow_fit")) || (data6 === "evaluation_discipline")) || (data6 === "governance_readiness")) || (data6 === "hot_path_reliability"))){
const err2 = {instancePath:instancePath+"/rank/" + i0,schemaPath:"#/properties/rank/items/enum",keyword:"enum",params:{allowedValues: schema25.properties.rank.items.enum},schema:schema25.properties.rank.items.enum,parentSchema:schema25.properties.rank.items,data:data6};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err3 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema25.properties.rank,data:data5};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err4 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type: "array"},schema:schema25.properties.rank.type,parentSchema:schema25.properties.rank,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:rollout-gate:triage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "triage") || (key0 === "scorecard"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.triage !== undefined){
if(!(validate53(data.triage, {instancePath:instancePath+"/triage",parentData:data,parentDataProperty:"triage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.scorecard !== undefined){
if(!(validate65(data.scorecard, {instancePath:instancePath+"/scorecard",parentData:data,parentDataProperty:"scorecard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
