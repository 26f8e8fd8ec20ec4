// Compiled from schemas/gate.schema.json by npm run schemas. Do not edit.
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:rollout-gate:gate","title":"a map with the key `rollout_gate`","description":"What must be true before one protected path of an AI system may expand, and what rolls it back.","type":"object","required":["rollout_gate"],"additionalProperties":false,"properties":{"rollout_gate":{"$ref":"#/$defs/gate"}},"$defs":{"gate":{"title":"a gate: a map with `protected_path` and `must_hold` or `rollback_trigger`","type":"object","required":["protected_path"],"additionalProperties":false,"properties":{"version":{"title":"`1`, the version of the gate language","type":"integer","enum":[1]},"protected_path":{"title":"the path that the gate protects, as text","description":"The workflow or path whose rollout this gate decides.","type":"string","pattern":"\\S","examples":["main support escalation workflow"]},"confidence":{"title":"a number between 0 and 1, or `off`","description":"How sure a decision about an estimate must be; `off` judges estimates by their point value.","type":["number","string"],"exclusiveMinimum":0,"exclusiveMaximum":1,"pattern":"^off$","examples":[0.95]},"unreported_signals":{"title":"`clear` or `unknown`, which is what a signal is that nobody reported","type":"string","enum":["clear","unknown"]},"metrics":{"title":"a map from metric names to what is known of them","type":"object","additionalProperties":{"$ref":"#/$defs/metric"}},"must_hold":{"title":"a map from metric names to conditions","type":"object","additionalProperties":{"$ref":"#/$defs/conditions"},"examples":["{ error_rate: \"<= 0.02\" }"]},"rollback_trigger":{"title":"a list of triggers","type":"array","items":{"$ref":"#/$defs/trigger"},"examples":["[critical_regressions > 0]"]},"triage":{"$ref":"#/$defs/triage"},"scorecard":{"$ref":"#/$defs/scorecard"}},"examples":["{ protected_path: …, must_hold: … }"]},"surface":{"title":"a failure surface","type":"string","enum":["architecture","workflow","evaluation","governance","stabilization","unclear"]},"motion":{"title":"a corrective motion","type":"string","enum":["audit","stabilization","workflow_redesign","evaluation_repair","governance_review"]},"text":{"title":"text","type":"string","pattern":"\\S"},"expression":{"title":"an expression of the gate language, as text","type":"string","pattern":"\\S"},"metric":{"title":"a metric: a map that describes it","type":"object","additionalProperties":false,"properties":{"description":{"$ref":"#/$defs/text"},"aliases":{"title":"a list of other names","type":"array","items":{"$ref":"#/$defs/text"},"examples":["[override_rate]"]},"surface":{"$ref":"#/$defs/surface"},"min_samples":{"title":"a whole number of samples, 1 or more","type":"integer","minimum":1,"examples":[200]},"from":{"$ref":"#/$defs/from"}}},"from":{"title":"a map with `file` and either `value`, or `count` and `of`","type":"object","required":["file"],"additionalProperties":false,"properties":{"file":{"title":"a path relative to the working directory","type":"string","pattern":"\\S","examples":["promptfoo.json"]},"value":{"$ref":"#/$defs/expression"},"count":{"$ref":"#/$defs/expression"},"of":{"$ref":"#/$defs/expression"}},"oneOf":[{"required":["value"],"properties":{"count":false,"of":false}},{"required":["count","of"],"properties":{"value":false}}]},"condition":{"title":"a condition","type":["string","number","boolean","object"],"additionalProperties":false,"properties":{"condition":{"title":"a condition, such as `\"<= 0.15\"`","type":["string","number","boolean"]},"each":{"title":"a condition on every slice, such as `\">= 0.8\"`","type":["string","number","boolean"]},"severity":{"title":"`block` or `warn`","type":"string","enum":["block","warn"]},"surface":{"$ref":"#/$defs/surface"},"because":{"$ref":"#/$defs/text"}},"if":{"type":"object"},"then":{"title":"either `condition` or `each`","oneOf":[{"required":["condition"]},{"required":["each"]}],"type":"object"},"examples":["\"<= 0.15\""]},"conditions":{"title":"a condition, or a list of conditions","if":{"type":"array"},"then":{"title":"a list of conditions","minItems":1,"items":{"$ref":"#/$defs/condition"},"examples":["[\">= 0.8\", \"<= 0.95\"]"],"type":"array"},"else":{"$ref":"#/$defs/condition"}},"trigger":{"title":"a trigger: an expression, a signal, or a map with `when` or `signal`","type":["string","object"],"pattern":"\\S","additionalProperties":false,"properties":{"when":{"$ref":"#/$defs/expression"},"signal":{"title":"an observation in plain words","type":"string","pattern":"\\S"},"label":{"title":"the name of a pull-request label","type":"string","pattern":"\\S"},"surface":{"$ref":"#/$defs/surface"},"because":{"$ref":"#/$defs/text"}},"dependentRequired":{"label":["signal"]},"if":{"type":"object"},"then":{"title":"either `when` or `signal`","oneOf":[{"required":["when"]},{"required":["signal"]}],"type":"object"},"examples":["critical_regressions > 0"]},"triage":{"title":"a triage: a map that names the blocker","type":"object","required":["blocker_symptom"],"additionalProperties":false,"properties":{"workflow_name":{"$ref":"#/$defs/text"},"blocker_symptom":{"title":"what blocks the rollout right now, in words","type":"string","pattern":"\\S","examples":["\"reviewers do not get the evidence they need\""]},"dominant_surface":{"$ref":"#/$defs/surface"},"confidence":{"title":"a number from 0 to 1","type":"number","minimum":0,"maximum":1,"examples":[0.8]},"confirming_evidence":{"$ref":"#/$defs/texts"},"falsifying_evidence":{"$ref":"#/$defs/texts"},"next_motion":{"$ref":"#/$defs/motion"}}},"texts":{"title":"a list of texts","type":"array","items":{"$ref":"#/$defs/text"},"examples":["[override rate unchanged after the model swap]"]},"scorecard":{"title":"a scorecard: a map from dimensions to scores","type":"object","additionalProperties":false,"properties":{"architecture_clarity":{"$ref":"#/$defs/score"},"workflow_fit":{"$ref":"#/$defs/score"},"evaluation_discipline":{"$ref":"#/$defs/score"},"governance_readiness":{"$ref":"#/$defs/score"},"hot_path_reliability":{"$ref":"#/$defs/score"},"rank":{"title":"a list of dimensions, the one that most blocks launch trust first","type":"array","uniqueItems":true,"items":{"title":"a dimension of the scorecard","type":"string","enum":["architecture_clarity","workflow_fit","evaluation_discipline","governance_readiness","hot_path_reliability"]},"examples":["[workflow_fit]"]}}},"score":{"title":"a score: a map with `score` and its `evidence`","type":"object","required":["score","evidence"],"additionalProperties":false,"properties":{"score":{"title":"a whole number from 1 to 5","type":"integer","minimum":1,"maximum":5,"examples":[3]},"evidence":{"title":"the concrete evidence for the score, as text","type":"string","pattern":"\\S","examples":["\"golden set of 120, no baseline run\""]}},"examples":["{ score: 2, evidence: \"approvals have no owner after 18:00\" }"]}}};
const schema32 = {"title":"a gate: a map with `protected_path` and `must_hold` or `rollback_trigger`","type":"object","required":["protected_path"],"additionalProperties":false,"properties":{"version":{"title":"`1`, the version of the gate language","type":"integer","enum":[1]},"protected_path":{"title":"the path that the gate protects, as text","description":"The workflow or path whose rollout this gate decides.","type":"string","pattern":"\\S","examples":["main support escalation workflow"]},"confidence":{"title":"a number between 0 and 1, or `off`","description":"How sure a decision about an estimate must be; `off` judges estimates by their point value.","type":["number","string"],"exclusiveMinimum":0,"exclusiveMaximum":1,"pattern":"^off$","examples":[0.95]},"unreported_signals":{"title":"`clear` or `unknown`, which is what a signal is that nobody reported","type":"string","enum":["clear","unknown"]},"metrics":{"title":"a map from metric names to what is known of them","type":"object","additionalProperties":{"$ref":"#/$defs/metric"}},"must_hold":{"title":"a map from metric names to conditions","type":"object","additionalProperties":{"$ref":"#/$defs/conditions"},"examples":["{ error_rate: \"<= 0.02\" }"]},"rollback_trigger":{"title":"a list of triggers","type":"array","items":{"$ref":"#/$defs/trigger"},"examples":["[critical_regressions > 0]"]},"triage":{"$ref":"#/$defs/triage"},"scorecard":{"$ref":"#/$defs/scorecard"}},"examples":["{ protected_path: …, must_hold: … }"]};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^off$", "u");
const schema33 = {"title":"a metric: a map that describes it","type":"object","additionalProperties":false,"properties":{"description":{"$ref":"#/$defs/text"},"aliases":{"title":"a list of other names","type":"array","items":{"$ref":"#/$defs/text"},"examples":["[override_rate]"]},"surface":{"$ref":"#/$defs/surface"},"min_samples":{"title":"a whole number of samples, 1 or more","type":"integer","minimum":1,"examples":[200]},"from":{"$ref":"#/$defs/from"}}};
const schema34 = {"title":"text","type":"string","pattern":"\\S"};
const schema36 = {"title":"a failure surface","type":"string","enum":["architecture","workflow","evaluation","governance","stabilization","unclear"]};
const schema37 = {"title":"a map with `file` and either `value`, or `count` and `of`","type":"object","required":["file"],"additionalProperties":false,"properties":{"file":{"title":"a path relative to the working directory","type":"string","pattern":"\\S","examples":["promptfoo.json"]},"value":{"$ref":"#/$defs/expression"},"count":{"$ref":"#/$defs/expression"},"of":{"$ref":"#/$defs/expression"}},"oneOf":[{"required":["value"],"properties":{"count":false,"of":false}},{"required":["count","of"],"properties":{"value":false}}]};
const schema38 = {"title":"an expression of the gate language, as text","type":"string","pattern":"\\S"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema37.oneOf[0].required,parentSchema:schema37.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.count !== undefined){
const err1 = {instancePath:instancePath+"/count",schemaPath:"#/oneOf/0/properties/count/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema37.oneOf[0].properties.count,data:data.count};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.of !== undefined){
const err2 = {instancePath:instancePath+"/of",schemaPath:"#/oneOf/0/properties/of/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema37.oneOf[0].properties.of,data:data.of};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.count = true;
props0.of = true;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema37.oneOf[1].required,parentSchema:schema37.oneOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.of === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema37.oneOf[1].required,parentSchema:schema37.oneOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.value !== undefined){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/1/properties/value/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema37.oneOf[1].properties.value,data:data.value};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.value = true;
}
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema37.oneOf,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "file") || (key0 === "value")) || (key0 === "count")) || (key0 === "of"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.file !== undefined){
let data3 = data.file;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema37.properties.file,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.file.type,parentSchema:schema37.properties.file,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.value !== undefined){
let data4 = data.value;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err11 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.count !== undefined){
let data5 = data.count;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err13 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema38,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/count",schemaPath:"#/$defs/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.of !== undefined){
let data6 = data.of;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err15 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "aliases")) || (key0 === "surface")) || (key0 === "min_samples")) || (key0 === "from"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.aliases !== undefined){
let data1 = data.aliases;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err3 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data2};
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
const err5 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.aliases.type,parentSchema:schema33.properties.aliases,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.surface !== undefined){
let data3 = data.surface;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/surface",schemaPath:"#/$defs/surface/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((data3 === "architecture") || (data3 === "workflow")) || (data3 === "evaluation")) || (data3 === "governance")) || (data3 === "stabilization")) || (data3 === "unclear"))){
const err7 = {instancePath:instancePath+"/surface",schemaPath:"#/$defs/surface/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",schema:schema36.enum,parentSchema:schema36,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.min_samples !== undefined){
let data4 = data.min_samples;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/min_samples",schemaPath:"#/properties/min_samples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.min_samples.type,parentSchema:schema33.properties.min_samples,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/min_samples",schemaPath:"#/properties/min_samples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.min_samples,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.from !== undefined){
if(!(validate23(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"title":"a condition, or a list of conditions","if":{"type":"array"},"then":{"title":"a list of conditions","minItems":1,"items":{"$ref":"#/$defs/condition"},"examples":["[\">= 0.8\", \"<= 0.95\"]"],"type":"array"},"else":{"$ref":"#/$defs/condition"}};
const schema42 = {"title":"a condition","type":["string","number","boolean","object"],"additionalProperties":false,"properties":{"condition":{"title":"a condition, such as `\"<= 0.15\"`","type":["string","number","boolean"]},"each":{"title":"a condition on every slice, such as `\">= 0.8\"`","type":["string","number","boolean"]},"severity":{"title":"`block` or `warn`","type":"string","enum":["block","warn"]},"surface":{"$ref":"#/$defs/surface"},"because":{"$ref":"#/$defs/text"}},"if":{"type":"object"},"then":{"title":"either `condition` or `each`","oneOf":[{"required":["condition"]},{"required":["each"]}],"type":"object"},"examples":["\"<= 0.15\""]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type},message:"must be string,number,boolean,object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.then.type,parentSchema:schema42.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.condition === undefined){
const err3 = {instancePath,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'",schema:schema42.then.oneOf[0].required,parentSchema:schema42.then.oneOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
if(_valid1){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.each === undefined){
const err4 = {instancePath,schemaPath:"#/then/oneOf/1/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'",schema:schema42.then.oneOf[1].required,parentSchema:schema42.then.oneOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
if(_valid1 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/then/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema42.then.oneOf,parentSchema:schema42.then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema42.if,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "condition") || (key0 === "each")) || (key0 === "severity")) || (key0 === "surface")) || (key0 === "because"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.condition !== undefined){
let data0 = data.condition;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err8 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: schema42.properties.condition.type},message:"must be string,number,boolean",schema:schema42.properties.condition.type,parentSchema:schema42.properties.condition,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.each !== undefined){
let data1 = data.each;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err9 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type: schema42.properties.each.type},message:"must be string,number,boolean",schema:schema42.properties.each.type,parentSchema:schema42.properties.each,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.severity.type,parentSchema:schema42.properties.severity,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data2 === "block") || (data2 === "warn"))){
const err11 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema42.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.severity.enum,parentSchema:schema42.properties.severity,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.surface !== undefined){
let data3 = data.surface;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/surface",schemaPath:"#/$defs/surface/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((((data3 === "architecture") || (data3 === "workflow")) || (data3 === "evaluation")) || (data3 === "governance")) || (data3 === "stabilization")) || (data3 === "unclear"))){
const err13 = {instancePath:instancePath+"/surface",schemaPath:"#/$defs/surface/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",schema:schema36.enum,parentSchema:schema36,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.because !== undefined){
let data4 = data.because;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema41.then,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema41.then.type,parentSchema:schema41.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema41.if,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate26.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema45 = {"title":"a trigger: an expression, a signal, or a map with `when` or `signal`","type":["string","object"],"pattern":"\\S","additionalProperties":false,"properties":{"when":{"$ref":"#/$defs/expression"},"signal":{"title":"an observation in plain words","type":"string","pattern":"\\S"},"label":{"title":"the name of a pull-request label","type":"string","pattern":"\\S"},"surface":{"$ref":"#/$defs/surface"},"because":{"$ref":"#/$defs/text"}},"dependentRequired":{"label":["signal"]},"if":{"type":"object"},"then":{"title":"either `when` or `signal`","oneOf":[{"required":["when"]},{"required":["signal"]}],"type":"object"},"examples":["critical_regressions > 0"]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema45.type},message:"must be string,object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.then.type,parentSchema:schema45.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.when === undefined){
const err3 = {instancePath,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema45.then.oneOf[0].required,parentSchema:schema45.then.oneOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
if(_valid1){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signal === undefined){
const err4 = {instancePath,schemaPath:"#/then/oneOf/1/required",keyword:"required",params:{missingProperty: "signal"},message:"must have required property '"+"signal"+"'",schema:schema45.then.oneOf[1].required,parentSchema:schema45.then.oneOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
if(_valid1 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/then/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema45.then.oneOf,parentSchema:schema45.then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema45.if,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err7 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "when") || (key0 === "signal")) || (key0 === "label")) || (key0 === "surface")) || (key0 === "because"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.when !== undefined){
let data0 = data.when;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err9 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema38,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.signal !== undefined){
let data1 = data.signal;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err11 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema45.properties.signal,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.signal.type,parentSchema:schema45.properties.signal,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err13 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema45.properties.label,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.label.type,parentSchema:schema45.properties.label,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.surface !== undefined){
let data3 = data.surface;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/surface",schemaPath:"#/$defs/surface/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((((data3 === "architecture") || (data3 === "workflow")) || (data3 === "evaluation")) || (data3 === "governance")) || (data3 === "stabilization")) || (data3 === "unclear"))){
const err16 = {instancePath:instancePath+"/surface",schemaPath:"#/$defs/surface/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",schema:schema36.enum,parentSchema:schema36,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.because !== undefined){
let data4 = data.because;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err17 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/because",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.label !== undefined){
if(data.signal === undefined){
const err19 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "label",
    missingProperty: "signal",
    depsCount: 1,
    deps: "signal"},message:"must have property signal when property label is present",schema:schema45.dependentRequired,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"title":"a triage: a map that names the blocker","type":"object","required":["blocker_symptom"],"additionalProperties":false,"properties":{"workflow_name":{"$ref":"#/$defs/text"},"blocker_symptom":{"title":"what blocks the rollout right now, in words","type":"string","pattern":"\\S","examples":["\"reviewers do not get the evidence they need\""]},"dominant_surface":{"$ref":"#/$defs/surface"},"confidence":{"title":"a number from 0 to 1","type":"number","minimum":0,"maximum":1,"examples":[0.8]},"confirming_evidence":{"$ref":"#/$defs/texts"},"falsifying_evidence":{"$ref":"#/$defs/texts"},"next_motion":{"$ref":"#/$defs/motion"}}};
const schema54 = {"title":"a corrective motion","type":"string","enum":["audit","stabilization","workflow_redesign","evaluation_repair","governance_review"]};
const schema52 = {"title":"a list of texts","type":"array","items":{"$ref":"#/$defs/text"},"examples":["[override rate unchanged after the model swap]"]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34,data:data0};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.blocker_symptom === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocker_symptom"},message:"must have required property '"+"blocker_symptom"+"'",schema:schema49.required,parentSchema:schema49,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
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
let data0 = data.workflow_name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/workflow_name",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema34,data:data0};
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
const err3 = {instancePath:instancePath+"/workflow_name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.blocker_symptom !== undefined){
let data1 = data.blocker_symptom;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/blocker_symptom",schemaPath:"#/properties/blocker_symptom/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema49.properties.blocker_symptom,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/blocker_symptom",schemaPath:"#/properties/blocker_symptom/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.blocker_symptom.type,parentSchema:schema49.properties.blocker_symptom,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dominant_surface !== undefined){
let data2 = data.dominant_surface;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/dominant_surface",schemaPath:"#/$defs/surface/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((data2 === "architecture") || (data2 === "workflow")) || (data2 === "evaluation")) || (data2 === "governance")) || (data2 === "stabilization")) || (data2 === "unclear"))){
const err7 = {instancePath:instancePath+"/dominant_surface",schemaPath:"#/$defs/surface/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",schema:schema36.enum,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.confidence !== undefined){
let data3 = data.confidence;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema49.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema49.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema49.properties.confidence.type,parentSchema:schema49.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.confirming_evidence !== undefined){
if(!(validate34(data.confirming_evidence, {instancePath:instancePath+"/confirming_evidence",parentData:data,parentDataProperty:"confirming_evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.falsifying_evidence !== undefined){
if(!(validate34(data.falsifying_evidence, {instancePath:instancePath+"/falsifying_evidence",parentData:data,parentDataProperty:"falsifying_evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.next_motion !== undefined){
let data6 = data.next_motion;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/next_motion",schemaPath:"#/$defs/motion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.type,parentSchema:schema54,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((data6 === "audit") || (data6 === "stabilization")) || (data6 === "workflow_redesign")) || (data6 === "evaluation_repair")) || (data6 === "governance_review"))){
const err12 = {instancePath:instancePath+"/next_motion",schemaPath:"#/$defs/motion/enum",keyword:"enum",params:{allowedValues: schema54.enum},message:"must be equal to one of the allowed values",schema:schema54.enum,parentSchema:schema54,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"title":"a scorecard: a map from dimensions to scores","type":"object","additionalProperties":false,"properties":{"architecture_clarity":{"$ref":"#/$defs/score"},"workflow_fit":{"$ref":"#/$defs/score"},"evaluation_discipline":{"$ref":"#/$defs/score"},"governance_readiness":{"$ref":"#/$defs/score"},"hot_path_reliability":{"$ref":"#/$defs/score"},"rank":{"title":"a list of dimensions, the one that most blocks launch trust first","type":"array","uniqueItems":true,"items":{"title":"a dimension of the scorecard","type":"string","enum":["architecture_clarity","workflow_fit","evaluation_discipline","governance_readiness","hot_path_reliability"]},"examples":["[workflow_fit]"]}}};
const schema56 = {"title":"a score: a map with `score` and its `evidence`","type":"object","required":["score","evidence"],"additionalProperties":false,"properties":{"score":{"title":"a whole number from 1 to 5","type":"integer","minimum":1,"maximum":5,"examples":[3]},"evidence":{"title":"the concrete evidence for the score, as text","type":"string","pattern":"\\S","examples":["\"golden set of 120, no baseline run\""]}},"examples":["{ score: 2, evidence: \"approvals have no owner after 18:00\" }"]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "architecture_clarity") || (key0 === "workflow_fit")) || (key0 === "evaluation_discipline")) || (key0 === "governance_readiness")) || (key0 === "hot_path_reliability")) || (key0 === "rank"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
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
let data0 = data.architecture_clarity;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.score === undefined){
const err1 = {instancePath:instancePath+"/architecture_clarity",schemaPath:"#/$defs/score/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'",schema:schema56.required,parentSchema:schema56,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.evidence === undefined){
const err2 = {instancePath:instancePath+"/architecture_clarity",schemaPath:"#/$defs/score/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema56.required,parentSchema:schema56,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "score") || (key1 === "evidence"))){
const err3 = {instancePath:instancePath+"/architecture_clarity",schemaPath:"#/$defs/score/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.score !== undefined){
let data1 = data0.score;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/architecture_clarity/score",schemaPath:"#/$defs/score/properties/score/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.score.type,parentSchema:schema56.properties.score,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/architecture_clarity/score",schemaPath:"#/$defs/score/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema56.properties.score,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/architecture_clarity/score",schemaPath:"#/$defs/score/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema56.properties.score,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data0.evidence !== undefined){
let data2 = data0.evidence;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/architecture_clarity/evidence",schemaPath:"#/$defs/score/properties/evidence/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema56.properties.evidence,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/architecture_clarity/evidence",schemaPath:"#/$defs/score/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.evidence.type,parentSchema:schema56.properties.evidence,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/architecture_clarity",schemaPath:"#/$defs/score/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.workflow_fit !== undefined){
let data3 = data.workflow_fit;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.score === undefined){
const err10 = {instancePath:instancePath+"/workflow_fit",schemaPath:"#/$defs/score/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'",schema:schema56.required,parentSchema:schema56,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.evidence === undefined){
const err11 = {instancePath:instancePath+"/workflow_fit",schemaPath:"#/$defs/score/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema56.required,parentSchema:schema56,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data3){
if(!((key2 === "score") || (key2 === "evidence"))){
const err12 = {instancePath:instancePath+"/workflow_fit",schemaPath:"#/$defs/score/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.score !== undefined){
let data4 = data3.score;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/workflow_fit/score",schemaPath:"#/$defs/score/properties/score/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.score.type,parentSchema:schema56.properties.score,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 5 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/workflow_fit/score",schemaPath:"#/$defs/score/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema56.properties.score,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/workflow_fit/score",schemaPath:"#/$defs/score/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema56.properties.score,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data3.evidence !== undefined){
let data5 = data3.evidence;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err16 = {instancePath:instancePath+"/workflow_fit/evidence",schemaPath:"#/$defs/score/properties/evidence/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema56.properties.evidence,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/workflow_fit/evidence",schemaPath:"#/$defs/score/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.evidence.type,parentSchema:schema56.properties.evidence,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/workflow_fit",schemaPath:"#/$defs/score/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.evaluation_discipline !== undefined){
let data6 = data.evaluation_discipline;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.score === undefined){
const err19 = {instancePath:instancePath+"/evaluation_discipline",schemaPath:"#/$defs/score/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'",schema:schema56.required,parentSchema:schema56,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.evidence === undefined){
const err20 = {instancePath:instancePath+"/evaluation_discipline",schemaPath:"#/$defs/score/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema56.required,parentSchema:schema56,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key3 in data6){
if(!((key3 === "score") || (key3 === "evidence"))){
const err21 = {instancePath:instancePath+"/evaluation_discipline",schemaPath:"#/$defs/score/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.score !== undefined){
let data7 = data6.score;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/evaluation_discipline/score",schemaPath:"#/$defs/score/properties/score/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.score.type,parentSchema:schema56.properties.score,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 5 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/evaluation_discipline/score",schemaPath:"#/$defs/score/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema56.properties.score,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/evaluation_discipline/score",schemaPath:"#/$defs/score/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema56.properties.score,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data6.evidence !== undefined){
let data8 = data6.evidence;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err25 = {instancePath:instancePath+"/evaluation_discipline/evidence",schemaPath:"#/$defs/score/properties/evidence/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema56.properties.evidence,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/evaluation_discipline/evidence",schemaPath:"#/$defs/score/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.evidence.type,parentSchema:schema56.properties.evidence,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/evaluation_discipline",schemaPath:"#/$defs/score/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.governance_readiness !== undefined){
let data9 = data.governance_readiness;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.score === undefined){
const err28 = {instancePath:instancePath+"/governance_readiness",schemaPath:"#/$defs/score/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'",schema:schema56.required,parentSchema:schema56,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9.evidence === undefined){
const err29 = {instancePath:instancePath+"/governance_readiness",schemaPath:"#/$defs/score/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema56.required,parentSchema:schema56,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key4 in data9){
if(!((key4 === "score") || (key4 === "evidence"))){
const err30 = {instancePath:instancePath+"/governance_readiness",schemaPath:"#/$defs/score/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.score !== undefined){
let data10 = data9.score;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/governance_readiness/score",schemaPath:"#/$defs/score/properties/score/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.score.type,parentSchema:schema56.properties.score,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 5 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/governance_readiness/score",schemaPath:"#/$defs/score/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema56.properties.score,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err33 = {instancePath:instancePath+"/governance_readiness/score",schemaPath:"#/$defs/score/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema56.properties.score,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data9.evidence !== undefined){
let data11 = data9.evidence;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err34 = {instancePath:instancePath+"/governance_readiness/evidence",schemaPath:"#/$defs/score/properties/evidence/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema56.properties.evidence,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/governance_readiness/evidence",schemaPath:"#/$defs/score/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.evidence.type,parentSchema:schema56.properties.evidence,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/governance_readiness",schemaPath:"#/$defs/score/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.hot_path_reliability !== undefined){
let data12 = data.hot_path_reliability;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.score === undefined){
const err37 = {instancePath:instancePath+"/hot_path_reliability",schemaPath:"#/$defs/score/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'",schema:schema56.required,parentSchema:schema56,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12.evidence === undefined){
const err38 = {instancePath:instancePath+"/hot_path_reliability",schemaPath:"#/$defs/score/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'",schema:schema56.required,parentSchema:schema56,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key5 in data12){
if(!((key5 === "score") || (key5 === "evidence"))){
const err39 = {instancePath:instancePath+"/hot_path_reliability",schemaPath:"#/$defs/score/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.score !== undefined){
let data13 = data12.score;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err40 = {instancePath:instancePath+"/hot_path_reliability/score",schemaPath:"#/$defs/score/properties/score/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.score.type,parentSchema:schema56.properties.score,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 5 || isNaN(data13)){
const err41 = {instancePath:instancePath+"/hot_path_reliability/score",schemaPath:"#/$defs/score/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema56.properties.score,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err42 = {instancePath:instancePath+"/hot_path_reliability/score",schemaPath:"#/$defs/score/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema56.properties.score,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data12.evidence !== undefined){
let data14 = data12.evidence;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err43 = {instancePath:instancePath+"/hot_path_reliability/evidence",schemaPath:"#/$defs/score/properties/evidence/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema56.properties.evidence,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/hot_path_reliability/evidence",schemaPath:"#/$defs/score/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.evidence.type,parentSchema:schema56.properties.evidence,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/hot_path_reliability",schemaPath:"#/$defs/score/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.rank !== undefined){
let data15 = data.rank;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(typeof data16 !== "string"){
const err46 = {instancePath:instancePath+"/rank/" + i0,schemaPath:"#/properties/rank/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.rank.items.type,parentSchema:schema55.properties.rank.items,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(((((data16 === "architecture_clarity") || (data16 === "workflow_fit")) || (data16 === "evaluation_discipline")) || (data16 === "governance_readiness")) || (data16 === "hot_path_reliability"))){
const err47 = {instancePath:instancePath+"/rank/" + i0,schemaPath:"#/properties/rank/items/enum",keyword:"enum",params:{allowedValues: schema55.properties.rank.items.enum},message:"must be equal to one of the allowed values",schema:schema55.properties.rank.items.enum,parentSchema:schema55.properties.rank.items,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
let i1 = data15.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data15[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err48 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema55.properties.rank,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err49 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.rank.type,parentSchema:schema55.properties.rank,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protected_path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protected_path"},message:"must have required property '"+"protected_path"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.version.type,parentSchema:schema32.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === 1)){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema32.properties.version.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.version.enum,parentSchema:schema32.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.protected_path !== undefined){
let data1 = data.protected_path;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/protected_path",schemaPath:"#/properties/protected_path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.protected_path,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/protected_path",schemaPath:"#/properties/protected_path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.protected_path.type,parentSchema:schema32.properties.protected_path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.confidence !== undefined){
let data2 = data.confidence;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err6 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: schema32.properties.confidence.type},message:"must be number,string",schema:schema32.properties.confidence.type,parentSchema:schema32.properties.confidence,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 >= 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema32.properties.confidence,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 <= 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema32.properties.confidence,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err9 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/pattern",keyword:"pattern",params:{pattern: "^off$"},message:"must match pattern \""+"^off$"+"\"",schema:"^off$",parentSchema:schema32.properties.confidence,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.unreported_signals !== undefined){
let data3 = data.unreported_signals;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/unreported_signals",schemaPath:"#/properties/unreported_signals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.unreported_signals.type,parentSchema:schema32.properties.unreported_signals,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "clear") || (data3 === "unknown"))){
const err11 = {instancePath:instancePath+"/unreported_signals",schemaPath:"#/properties/unreported_signals/enum",keyword:"enum",params:{allowedValues: schema32.properties.unreported_signals.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.unreported_signals.enum,parentSchema:schema32.properties.unreported_signals,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.metrics !== undefined){
let data4 = data.metrics;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(validate22(data4[key1], {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.metrics.type,parentSchema:schema32.properties.metrics,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.must_hold !== undefined){
let data6 = data.must_hold;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(validate26(data6[key2], {instancePath:instancePath+"/must_hold/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/must_hold",schemaPath:"#/properties/must_hold/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.must_hold.type,parentSchema:schema32.properties.must_hold,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rollback_trigger !== undefined){
let data8 = data.rollback_trigger;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data8[i0], {instancePath:instancePath+"/rollback_trigger/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/rollback_trigger",schemaPath:"#/properties/rollback_trigger/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.rollback_trigger.type,parentSchema:schema32.properties.rollback_trigger,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.triage !== undefined){
if(!(validate33(data.triage, {instancePath:instancePath+"/triage",parentData:data,parentDataProperty:"triage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.scorecard !== undefined){
if(!(validate38(data.scorecard, {instancePath:instancePath+"/scorecard",parentData:data,parentDataProperty:"scorecard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:rollout-gate:gate" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rollout_gate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rollout_gate"},message:"must have required property '"+"rollout_gate"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "rollout_gate")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rollout_gate !== undefined){
if(!(validate21(data.rollout_gate, {instancePath:instancePath+"/rollout_gate",parentData:data,parentDataProperty:"rollout_gate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
